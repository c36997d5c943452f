// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A keychain that tests can look into, and that can fall silent.
#pragma once

#include "app/keychain/keychain.h"

#include <map>

namespace attune::tests {

class MadeKeychain : public app::Keychain {
public:
    Result<std::optional<vault::Key>> read(const std::string &name) override
    {
        if (!answers)
            return {Fault::Unsupported, "no keychain"};
        const auto found = kept.find(name);
        return found == kept.end() ? std::optional<vault::Key>() : found->second;
    }
    Done keep(const std::string &name, const vault::Key &key) override
    {
        if (!answers)
            return {Fault::Unsupported, "no keychain"};
        kept[name] = key;
        return {};
    }
    Done drop(const std::string &name) override
    {
        if (!answers)
            return {Fault::Unsupported, "no keychain"};
        kept.erase(name);
        return {};
    }

    bool answers = true;
    std::map<std::string, vault::Key> kept;
};

} // namespace attune::tests
