// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/evidence.h"

#include "core/journal/payload.h"

#include <algorithm>
#include <cstring>

namespace attune::journal {

namespace {

constexpr std::string_view kWhat = "attune-evidence-v1";
constexpr std::size_t kFingerprint = 16;

std::optional<Bytes> hexMember(const Json &json, std::string_view name)
{
    return fromHex(json.text(name));
}

Json jsonOf(PayloadCodec &payloads, const SignedEntry &entry, const Head &head, bool contents)
{
    Json::Object out{{"head", entry.head}, {"sig", toHex(entry.signature)}};
    if (!entry.sealed)
        return out;
    if (!contents) {
        out["left_out"] = true;
        return out;
    }
    out["sealed"] = toHex(*entry.sealed);
    if (const auto key = payloads.keyFor(head, *entry.sealed))
        out["key"] = toHex(key->view());
    return out;
}

/// What the file says of a device, once its certificate was believed.
std::map<DeviceId, PublicKey> readDevices(const Json &evidence, EvidenceReport &report)
{
    std::map<DeviceId, PublicKey> out;
    const Json *devices = evidence.member("devices");
    const auto *list = devices ? devices->as<Json::List>() : nullptr;
    for (std::size_t i = 0; list && i < list->size(); ++i) {
        const auto *hex = (*list)[i].as<std::string>();
        const auto bytes = hex ? fromHex(*hex) : std::nullopt;
        const auto certificate =
            bytes ? readCertificate(*bytes) : Result<Certificate>(Fault::Corrupt, "no certificate");
        if (!certificate) {
            report.problems.push_back(certificate.error().detail);
            continue;
        }
        out[certificate->dev] = certificate->key;
        const std::pair by(certificate->by, toHex(certificate->byKey).substr(0, kFingerprint));
        if (std::ranges::find(report.certifiedBy, by) == report.certifiedBy.end())
            report.certifiedBy.push_back(by);
    }
    return out;
}

void readPayload(const Json &json, const Head &head, EvidenceEntry &entry, EvidenceReport &report)
{
    const std::string name = nameOf(head.dev, head.seq);
    if (!json.member("sealed")) {
        entry.leftOut = json.member("left_out") != nullptr;
        entry.erased = !entry.leftOut;
        return;
    }
    const auto sealed = hexMember(json, "sealed");
    if (!sealed || hashOfPayload(*sealed) != head.payload) {
        report.problems.push_back(name + ": its payload is not the one that was signed");
        return;
    }
    if (isPlain(*sealed)) {
        entry.payload = textOf(ByteView(*sealed).subspan(1));
        return;
    }
    if (!json.member("key"))
        return;
    const auto bytes = hexMember(json, "key");
    vault::Key key;
    if (!bytes || bytes->size() != vault::Key::size()) {
        report.problems.push_back(name + ": the key of its payload is damaged");
        return;
    }
    std::memcpy(key.data(), bytes->data(), vault::Key::size());
    if (const auto body = openWith(head, *sealed, key))
        entry.payload = textOf(*body);
    else
        report.problems.push_back(name + ": its payload does not open");
}

void readEntry(const Json &json, const std::map<DeviceId, PublicKey> &devices,
    EvidenceReport &report, Heads &seen)
{
    const std::string text(json.text("head"));
    const auto head = parseHead(text);
    if (!head) {
        report.problems.push_back(head.error().detail);
        return;
    }
    const std::string name = nameOf(head->dev, head->seq);
    const Hash hash = hashOfHead(text);
    const auto device = devices.find(head->dev);
    const auto bytes = hexMember(json, "sig");
    const auto signature = bytes ? arrayFrom<64>(*bytes) : std::nullopt;
    if (device == devices.end())
        report.problems.push_back(name + ": its device is not in the file");
    else if (!signature || !verifyHash(hash, *signature, device->second))
        report.problems.push_back(name + ": its signature is not its device's");
    if (head->subject != report.subject)
        report.problems.push_back(name + ": it is about something else");
    EvidenceEntry entry{
        {head->dev, head->seq, hash}, head->hlc.wall(), head->actor, head->kind, {}};
    readPayload(json, *head, entry, report);
    report.entries.push_back(std::move(entry));
    seen.insert(seen.end(), head->seen.begin(), head->seen.end());
}

/// Whoever left an entry out would have to leave out all that built on it as well.
void checkWhole(const Heads &seen, EvidenceReport &report)
{
    for (const EntryRef &ref : seen) {
        if (std::ranges::find(report.entries, ref, &EvidenceEntry::ref) == report.entries.end())
            report.problems.push_back(
                nameOf(ref.dev, ref.seq) + ": it is missing, though a later one rests on it");
    }
}

} // namespace

Result<std::string> exportEvidence(
    Journal &journal, vault::Vault &vault, const EvidenceOrder &order, Instant now)
{
    const auto entries = journal.entriesOf(order.subject);
    if (!entries)
        return entries.error();
    if (entries->empty())
        return {Fault::NotFound, "nothing was decided about " + order.subject};
    const auto devices = journal.devices();
    if (!devices)
        return devices.error();
    const auto reason = composed(order.why);
    if (!reason)
        return reason.error();
    PayloadCodec payloads(vault);
    Json::List list, certificates;
    std::set<DeviceId> used;
    for (const SignedEntry &entry : *entries) {
        const auto head = parseHead(entry.head);
        if (!head)
            return head.error();
        list.push_back(jsonOf(payloads, entry, *head, order.contents));
        used.insert(head->dev);
    }
    const auto maker = journal.device();
    if (maker)
        used.insert(*maker);
    for (const Device &device : *devices) {
        if (used.contains(device.id))
            certificates.push_back(toHex(device.certificate));
    }
    const std::string inner = toCanonical(Json::Object{{"what", kWhat}, {"subject", order.subject},
        {"made_by", vault.user()}, {"made_at", toIso(now)}, {"why", *reason}, {"mark", order.mark},
        {"dev", maker ? toHex(*maker) : std::string()}, {"devices", std::move(certificates)},
        {"entries", std::move(list)}});
    const auto signature = journal.sign(hashOfHead(inner));
    if (!signature)
        return signature.error();
    return toCanonical(Json::Object{{"evidence", inner}, {"sig", toHex(*signature)}}) + '\n';
}

Result<EvidenceReport> verifyEvidence(std::string_view text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
        text.remove_suffix(1);
    const auto outer = fromCanonical(text);
    const auto evidence = outer ? fromCanonical(outer->text("evidence")) : outer;
    if (!evidence || evidence->text("what") != kWhat)
        return {Fault::Foreign, "not an evidence file"};
    EvidenceReport report;
    report.subject = evidence->text("subject");
    report.madeBy = evidence->text("made_by");
    report.why = evidence->text("why");
    report.mark = evidence->text("mark");
    if (const auto at = parseTime(evidence->text("made_at")); at && at->offset)
        report.madeAt = Instant{at->local.time_since_epoch() - *at->offset};
    const auto devices = readDevices(*evidence, report);
    const auto maker = deviceFrom(evidence->text("dev"));
    const auto device = maker ? devices.find(*maker) : devices.end();
    const auto bytes = hexMember(*outer, "sig");
    const auto signature = bytes ? arrayFrom<64>(*bytes) : std::nullopt;
    if (device == devices.end() || !signature
        || !verifyHash(hashOfHead(outer->text("evidence")), *signature, device->second))
        report.problems.push_back("the file was changed after it was made");
    Heads seen;
    const Json *entries = evidence->member("entries");
    const auto *list = entries ? entries->as<Json::List>() : nullptr;
    for (std::size_t i = 0; list && i < list->size(); ++i)
        readEntry((*list)[i], devices, report, seen);
    checkWhole(seen, report);
    return report;
}

} // namespace attune::journal
