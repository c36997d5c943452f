// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A pack is either whole and passes its own tests, or there is none.
#include "core/text/pack_loader.h"
#include "core/text/text.h"

#include <optional>
#include <utility>

namespace attune::text {

LoadResult Pack::load(Files files)
{
    LoadResult result;
    auto data = std::make_shared<PackData>();
    std::optional<std::string> cases;
    if (const auto found = files.find("tests.tsv"); found != files.end())
        cases = found->second;
    result.error = PackLoader(std::move(files), *data).load();
    if (!result.error.empty())
        return result;
    Pack pack(std::move(data));
    if (cases) {
        result.error = runPackTests(pack, *cases);
        if (!result.error.empty())
            return result;
    }
    result.pack = std::move(pack);
    return result;
}

const std::string &Pack::id() const
{
    return m_data->id;
}
const std::string &Pack::language() const
{
    return m_data->language;
}
const std::string &Pack::version() const
{
    return m_data->version;
}
const std::string &Pack::digest() const
{
    return m_data->digest;
}
const std::string &Pack::weightsDigest() const
{
    return m_data->weightsDigest;
}
bool Pack::hasLearntHeads() const
{
    return !m_data->linear.empty();
}

} // namespace attune::text
