// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rebuilds resources/lexicon/en/weights.bin from GoEmotions: the same data and pack give the same
// bytes.
#include "core/text/digest.h"
#include "core/text/trainer.h"
#include "tests/bench/text_data.h"

#include <algorithm>
#include <cstdio>
#include <fstream>

using namespace attune;

int main(int argc, char **argv)
{
    if (argc != 4) {
        std::fputs(
            "text_train PACK TRAIN.jsonl OUT\n"
            "PACK is resources/lexicon/en, OUT its weights.bin. TRAIN.jsonl is the official "
            "training\n"
            "split of GoEmotions (google-research/goemotions, CC BY 4.0), one object a line:\n"
            "{\"text\": \"...\", \"label\": [\"joy\", ...]}, 43,410 of them, in the official "
            "order.\n",
            stderr);
        return 2;
    }
    std::vector<text::TrainingExample> examples;
    for (const bench::Item &item : bench::readItems(argv[2])) {
        text::TrainingExample example;
        example.text = item.text;
        for (const std::string &label : item.labels) {
            const auto at =
                std::find(text::kEmotionNames.begin(), text::kEmotionNames.end(), label);
            if (at != text::kEmotionNames.end())
                example.emotions |= 1U << (at - text::kEmotionNames.begin());
        }
        examples.push_back(std::move(example));
    }
    if (examples.empty()) {
        std::fprintf(stderr, "%s: no examples\n", argv[2]);
        return 1;
    }
    const auto result = text::train(bench::packFiles(argv[1]), examples, [](std::string_view what) {
        std::fprintf(stderr, "%.*s\n", static_cast<int>(what.size()), what.data());
    });
    if (!result.error.empty()) {
        std::fprintf(stderr, "%s\n", result.error.c_str());
        return 1;
    }
    std::ofstream out(argv[3], std::ios::binary);
    out << result.weights;
    if (!out.flush()) {
        std::fprintf(stderr, "%s: cannot be written\n", argv[3]);
        return 1;
    }
    text::Digest digest;
    digest.add(result.weights);
    std::printf(
        "%zu examples, %u features, %zu bytes, digest %s, macro-F1 on turns left out %.4f\n",
        examples.size(), result.features, result.weights.size(), digest.hex().c_str(),
        result.macroF1);
    return 0;
}
