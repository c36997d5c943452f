// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/jws.h"

#include "core/sync/base64.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>

#include <memory>
#include <vector>

namespace attune::sync {

namespace {

template <auto Free>
struct Freed {
    template <typename T>
    void operator()(T *thing) const
    {
        Free(thing);
    }
};
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;
using Store = std::unique_ptr<X509_STORE, Freed<X509_STORE_free>>;
using StoreContext = std::unique_ptr<X509_STORE_CTX, Freed<X509_STORE_CTX_free>>;
using Memory = std::unique_ptr<BIO, Freed<BIO_free>>;

constexpr std::size_t kLongestChain = 16;

struct Header {
    std::string algorithm;
    std::vector<Certificate> chain; ///< the signer first
};

void readHeader(JsonElement element, Header &header)
{
    if (const auto algorithm = textAt(element, "alg"); !algorithm.empty())
        header.algorithm = algorithm;
    JsonArray list;
    const auto chain = member(element, "x5c");
    if (!chain || chain->get(list) || !header.chain.empty() || list.size() > kLongestChain)
        return;
    for (const JsonElement item : list) {
        const auto der = decodeBase64(stringOf(item));
        if (!der)
            return;
        const unsigned char *begin = der->data();
        Certificate certificate(d2i_X509(nullptr, &begin, static_cast<long>(der->size())));
        if (!certificate)
            return;
        header.chain.push_back(std::move(certificate));
    }
}

bool fits(const Header &header, std::string_view signedText, const Bytes &signature)
{
    const Key key(X509_get_pubkey(header.chain.front().get()));
    const DigestContext context(EVP_MD_CTX_new());
    if (!key || EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_RSA)
        return false;
    return EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1
        && EVP_DigestVerify(context.get(), signature.data(), signature.size(),
               reinterpret_cast<const unsigned char *>(signedText.data()), signedText.size())
        == 1;
}

Store storeOf(const std::string &trusted)
{
    Store store(X509_STORE_new());
    const Memory memory(BIO_new_mem_buf(trusted.data(), static_cast<int>(trusted.size())));
    while (
        const Certificate certificate{PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr)})
        X509_STORE_add_cert(store.get(), certificate.get());
    return store;
}

bool isTrusted(const Header &header, const std::string &trusted, Instant at)
{
    if (trusted.empty())
        return false;
    const Store store = storeOf(trusted);
    const std::unique_ptr<STACK_OF(X509), void (*)(STACK_OF(X509) *)> others(
        sk_X509_new_null(), [](STACK_OF(X509) * stack) { sk_X509_free(stack); });
    for (std::size_t i = 1; i < header.chain.size(); ++i)
        sk_X509_push(others.get(), header.chain[i].get());
    const StoreContext context(X509_STORE_CTX_new());
    if (X509_STORE_CTX_init(context.get(), store.get(), header.chain.front().get(), others.get())
        != 1)
        return false;
    X509_VERIFY_PARAM *rules = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_time(rules, static_cast<time_t>(toMs(at) / 1000));
    X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_PARTIAL_CHAIN);
    return X509_verify_cert(context.get()) == 1;
}

SignatureState stateOf(
    JsonElement signature, std::string_view payload, const std::string &trusted, Instant at)
{
    const std::string_view sealedHeader = textAt(signature, "protected");
    const auto headerBytes = decodeBase64(sealedHeader);
    const auto value = decodeBase64(textAt(signature, "signature"));
    if (!headerBytes || !value)
        return SignatureState::Altered;
    Header header;
    JsonParser parser(Limits{});
    const auto tree = parser.parse(attune::textOf(*headerBytes));
    if (tree.root)
        readHeader(*tree.root, header);
    if (const auto open = member(signature, "header"))
        readHeader(*open, header);
    if (header.algorithm != "RS256" || header.chain.empty())
        return SignatureState::Unchecked;
    const std::string signedText = std::string(sealedHeader) + "." + std::string(payload);
    if (!fits(header, signedText, *value))
        return SignatureState::Altered;
    return isTrusted(header, trusted, at) ? SignatureState::Verified : SignatureState::Untrusted;
}

} // namespace

bool isSigned(JsonElement root)
{
    return member(root, "payload") && (member(root, "signatures") || member(root, "signature"));
}

bool isEncrypted(JsonElement root)
{
    return member(root, "ciphertext") && (member(root, "recipients") || member(root, "iv"));
}

SignedPayload openSigned(JsonElement root, const std::string &trusted, Instant at)
{
    SignedPayload opened;
    const std::string_view payload = textAt(root, "payload");
    if (auto bytes = decodeBase64(payload))
        opened.payload = std::move(*bytes);
    std::vector<SignatureState> states;
    JsonArray signatures;
    const auto list = member(root, "signatures");
    if (list && !list->get(signatures)) {
        for (const JsonElement signature : signatures)
            states.push_back(stateOf(signature, payload, trusted, at));
    } else {
        states.push_back(stateOf(root, payload, trusted, at));
    }
    // One signature that does not fit spoils all; else the best of them counts.
    opened.state = SignatureState::Unchecked;
    for (const SignatureState state : states) {
        if (state == SignatureState::Altered) {
            opened.state = state;
            return opened;
        }
        opened.state = std::min(opened.state, state);
    }
    return opened;
}

} // namespace attune::sync
