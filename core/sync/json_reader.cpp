// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/json_reader.h"

#include "core/sync/json_documents.h"
#include "core/sync/text_window.h"

namespace attune::sync {

namespace {

bool promisesLines(std::string_view fileName)
{
    return fileName.ends_with(".jsonl") || fileName.ends_with(".ndjson");
}

} // namespace

JsonReader::JsonReader(const SourceOptions &options, std::string fileName)
    : m_options(options)
    , m_fileName(std::move(fileName))
    , m_parser(options.limits)
{
}

void JsonReader::finish(RecordSink &) { }

Done JsonReader::read(TextStream &text, const std::optional<ResumePoint> &from, RecordSink &sink,
    std::stop_token stop)
{
    TextWindow window(text);
    JsonDocuments documents(window, m_options.limits, promisesLines(m_fileName));
    if (const Done started = documents.start(from); !started)
        return started.error();
    Document document;
    for (;;) {
        const auto got = documents.next(document);
        if (!got)
            return got.error();
        if (!*got)
            break;
        if (stop.stop_requested())
            return {Fault::Cancelled, m_fileName};
        const RecordSource source{
            m_fileName, {document.line, window.offset()}, document.text, m_options.limits};
        if (document.tooLong) {
            sink.setAside(source.setAside(
                facts::SetAside::TooLong, std::to_string(document.length) + " bytes"));
        } else {
            const auto tree = m_parser.parsePadded(document.text, document.cutOff);
            if (tree.repairs > 0)
                sink.remark(Remark::TextRepaired);
            if (tree.root)
                readRecord(*tree.root, source, sink);
            else
                sink.setAside(source.setAside(tree.reason, tree.detail));
        }
        documents.release();
        if (const Done done = sink.checkpoint({documents.line(), window.offset()}, !holdsBack());
            !done)
            return done.error();
    }
    finish(sink);
    return sink.checkpoint({documents.line(), window.offset()}, true);
}

} // namespace attune::sync
