// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/vcon.h"

#include "core/sync/jws.h"
#include "core/sync/vcon_contact.h"
#include "core/sync/vcon_model.h"

#include <algorithm>

namespace attune::sync {

namespace {

using facts::SetAside;

constexpr int kDeepestSigning = 4; ///< an archive may sign again what came signed

Remark remarkFor(SignatureState state)
{
    switch (state) {
    case SignatureState::Verified:
        return Remark::SignatureVerified;
    case SignatureState::Untrusted:
        return Remark::SignatureUntrusted;
    case SignatureState::Unchecked:
    case SignatureState::Altered:
        break;
    }
    return Remark::SignatureUnchecked;
}

bool isGzip(const Bytes &bytes)
{
    return bytes.size() > 2 && bytes[0] == 0x1F && bytes[1] == 0x8B;
}

} // namespace

VconReader::VconReader(const SourceOptions &options, std::string fileName)
    : JsonReader(options, std::move(fileName))
    , m_bodies(options.limits)
{
}

/// An amendment may amend an amendment: within one file the chain is followed back to its
/// beginning.
std::string VconReader::keyOf(const Vcon &vcon)
{
    for (const VconDialog &dialog : vcon.dialogs)
        if (!dialog.interactionId.empty())
            return soundText(dialog.interactionId);
    if (vcon.replaces.empty())
        return vcon.uuid;
    const auto known = m_keyOfInstance.find(vcon.replaces);
    std::string key = known == m_keyOfInstance.end() ? vcon.replaces : known->second;
    if (!vcon.uuid.empty())
        m_keyOfInstance[vcon.uuid] = key;
    return key;
}

void VconReader::readRecord(JsonElement root, const RecordSource &source, RecordSink &sink)
{
    if (isEncrypted(root))
        sink.setAside(source.setAside(SetAside::Encrypted, "encrypted vCon"));
    else if (isSigned(root))
        readSigned(root, source, sink);
    else
        readPlain(root, source, sink);
}

void VconReader::readSigned(JsonElement root, const RecordSource &source, RecordSink &sink)
{
    JsonParser parser(options().limits);
    SignedPayload opened = openSigned(root, options().trustedCertificates, options().now);
    SignatureState worst = opened.state;
    for (int depth = 0; worst != SignatureState::Altered; ++depth) {
        if (isGzip(opened.payload)) {
            sink.setAside(source.setAside(SetAside::Archive, "the signed payload is compressed"));
            return;
        }
        const auto tree = parser.parse(attune::textOf(opened.payload));
        if (!tree.root || depth >= kDeepestSigning) {
            const SetAside reason = tree.root ? SetAside::TooDeep : tree.reason;
            sink.setAside(source.setAside(reason, "in the signed payload: " + tree.detail));
            return;
        }
        if (tree.repairs > 0)
            sink.remark(Remark::TextRepaired);
        if (isEncrypted(*tree.root)) {
            sink.setAside(source.setAside(SetAside::Encrypted, "encrypted vCon"));
            return;
        }
        if (!isSigned(*tree.root)) {
            sink.remark(remarkFor(worst));
            readPlain(*tree.root, source, sink);
            return;
        }
        opened = openSigned(*tree.root, options().trustedCertificates, options().now);
        worst = std::max(worst, opened.state);
    }
    sink.setAside(
        source.setAside(SetAside::SignatureBroken, "the signature does not fit the payload"));
}

void VconReader::readPlain(JsonElement root, const RecordSource &source, RecordSink &sink)
{
    const Vcon vcon = vconFrom(root);
    if (!vcon.known) {
        sink.setAside(source.setAside(SetAside::UnknownKind, "neither dialog nor parties"));
        return;
    }
    const auto unknown =
        std::find_if_not(vcon.critical.begin(), vcon.critical.end(), isKnownExtension);
    if (unknown != vcon.critical.end()) {
        sink.setAside(source.setAside(SetAside::CriticalExtension, soundText(*unknown)));
        return;
    }
    std::string key = keyOf(vcon);
    if (key.empty()) {
        sink.setAside(source.setAside(SetAside::MissingId, "uuid"));
        return;
    }
    VconContact made = contactFrom(vcon, std::move(key), options(), m_bodies);
    for (const Remark remark : made.remarks)
        sink.remark(remark);
    for (const VconContact::Problem &problem : made.problems) {
        facts::SetAsideRecord record = source.setAside(problem.reason, problem.detail);
        if (made.contact)
            record.body.clear(); // the contact itself was taken in; only its recording stays behind
        sink.setAside(std::move(record));
    }
    if (made.contact)
        sink.accept(std::move(*made.contact), source.at);
}

} // namespace attune::sync
