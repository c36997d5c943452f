// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_centre.h"

#include <QTest>

namespace attune::tests {

namespace {

/// The least Argon2id takes: these tests are not about guessing passphrases.
constexpr vault::KdfCost kCheap{1, 8192};

} // namespace

TempCentre::TempCentre()
    : m_paths{m_dir.filePath(QStringLiteral("centre")).toStdString()}
    , m_clock(at("2026-03-03T08:00:00Z"))
{
    if (!store::createCentreFolder(m_paths))
        qFatal("no folder for a centre");
    auto vault =
        vault::Vault::create(m_paths.keys(), m_paths.backups(), kUser, kPassphrase, kCheap);
    if (!vault)
        qFatal("no vault: %s", vault.error().detail.c_str());
    vault->reset();
    reopen();
}

void TempCentre::reopen()
{
    m_facts.reset();
    m_vault.reset();
    auto vault = vault::Vault::open(m_paths.keys(), m_paths.backups());
    if (!vault || !(*vault)->unlock(kUser, kPassphrase))
        qFatal("the vault does not open");
    m_vault = std::move(*vault);
    auto facts = store::Store::open(m_paths.facts(), store::factsSchema(), m_paths.backups());
    if (!facts)
        qFatal("no facts: %s", facts.error().detail.c_str());
    m_facts = std::move(*facts);
}

facts::BatchCounts TempCentre::import(std::vector<facts::Record> records, const std::string &source)
{
    facts::FactsWriter writer(*m_facts, *m_vault, source, m_clock);
    if (auto begun = writer.begin(); !begun)
        qFatal("%s", begun.error().detail.c_str());
    std::vector<facts::PreparedRecord> prepared;
    for (facts::Record &record : records) {
        auto ready = writer.prepare(std::move(record));
        if (!ready)
            qFatal("%s", ready.error().detail.c_str());
        prepared.push_back(std::move(*ready));
    }
    const auto counts = writer.writeBatch(std::move(prepared));
    if (!counts)
        qFatal("%s", counts.error().detail.c_str());
    if (auto finished = writer.finish(); !finished)
        qFatal("%s", finished.error().detail.c_str());
    return *counts;
}

Instant at(const char *iso)
{
    const auto parsed = parseTime(iso);
    if (!parsed || !parsed->offset)
        qFatal("not a time: %s", iso);
    return Instant{parsed->local.time_since_epoch() - *parsed->offset};
}

facts::ContactRecord aContact(const std::string &externalId, const char *start)
{
    using namespace std::chrono_literals;
    facts::ContactRecord contact;
    contact.externalId = externalId;
    contact.channel = facts::Channel::Chat;
    contact.customer = {"K-20418", "Ms Keller", {}, {}};
    contact.basis = facts::BasisRecord{facts::Basis::Consent, "consent", {}, {}, false};
    facts::LegRecord leg;
    leg.start = at(start);
    leg.end = leg.start + 10min;
    leg.agent = {"a-17", "Omar Said", "Complaints A", {}};
    leg.queue = "Complaints";
    facts::Transcript transcript;
    transcript.language = "en";
    facts::Turn customer;
    customer.text = "I have been charged twice and nobody answers.";
    facts::Turn agent;
    agent.role = facts::Role::Agent;
    agent.text = "I am sorry, Ms Keller. I can see both charges from the 3rd.";
    transcript.turns = {customer, agent};
    leg.transcript = transcript;
    contact.legs = {leg};
    return contact;
}

} // namespace attune::tests
