// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was planted, written where the program never looks.
#pragma once

#include "core/demo/arrivals.h"
#include "core/demo/delivery.h"

#include <string>
#include <vector>

namespace attune::demo {

struct PlantedIncident {
    std::string site;
    Incident incident;
};

struct Truth {
    std::vector<PlantedIncident> incidents;
    std::vector<PlantedDirt> dirt;
    std::vector<TrueCourse> courses;
};

Done writeTruthFile(const std::string &path, const Truth &truth, const Organisation &organisation,
    const Parameters &parameters);

} // namespace attune::demo
