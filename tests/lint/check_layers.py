#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Attune authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds every #include against layers.txt, and keeps window code out of core.

Linking alone does not hold the layers: all Qt headers lie in one folder on Debian, and our own are
found from the source root, so any file could include any other and still compile.
"""

import re
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

import lint

LAYERS = "tests/lint/layers.txt"
WITHOUT_QT = ("core/stats", "core/text")

# Core may use these Qt modules; the others draw, need QtGui, or are replaced (SQLiteCpp for QtSql).
CORE_QT_MODULES = ("QtCore", "QtNetwork")

# What core may name without its module. A list of what is allowed lets nothing slip through; a class of
# QtCore or QtNetwork that is missing here is simply added.
CORE_QT_CLASSES = frozenset("""
    QAbstractEventDispatcher QAbstractNativeEventFilter QAbstractSocket QAnyStringView QAtomicInt QAtomicInteger
    QBasicTimer QBitArray QBuffer QByteArray QByteArrayList QByteArrayMatcher QByteArrayView QCache QCalendar
    QCborArray QCborMap QCborStreamReader QCborStreamWriter QCborValue QChar QCollator QCommandLineOption
    QCommandLineParser QConcatenateTables QCoreApplication QCryptographicHash QDataStream QDate QDateTime
    QDeadlineTimer QDebug QDir QDirIterator QElapsedTimer QEvent QEventLoop QFile QFileDevice QFileInfo
    QFileSystemWatcher QFlags QFuture QFutureWatcher QGlobalStatic QHash QHashFunctions QIODevice QJsonArray
    QJsonDocument QJsonObject QJsonParseError QJsonValue QLatin1Char QLatin1String QLatin1StringView QLibraryInfo
    QLine QLineF QList QLocalServer QLocalSocket QLocale QLockFile QLoggingCategory QMap QMargins QMessageAuthenticationCode
    QMessageLogContext QMetaEnum QMetaObject QMetaType QMimeDatabase QMimeType QMultiHash QMultiMap QMutex
    QMutexLocker QObject QOperatingSystemVersion QPair QPoint QPointF QPointer QPromise QQueue QRandomGenerator
    QReadLocker QReadWriteLock QRect QRectF QRegularExpression QRegularExpressionMatch QResource QRunnable
    QSaveFile QScopeGuard QScopedPointer QSemaphore QSet QSettings QSharedData QSharedDataPointer QSharedMemory
    QSharedPointer QSignalBlocker QSize QSizeF QSocketNotifier QSpan QStandardPaths QStorageInfo QString
    QStringBuilder QStringConverter QStringDecoder QStringEncoder QStringList QStringLiteral QStringTokenizer
    QStringView QSysInfo QTemporaryDir QTemporaryFile QTextBoundaryFinder QTextStream QThread QThreadPool
    QThreadStorage QTime QTimeLine QTimeZone QTimer QTranslator QUrl QUrlQuery QUtf8StringView QUuid QVarLengthArray
    QVariant QVariantList QVariantMap QVector QVersionNumber QWaitCondition QWeakPointer QWriteLocker
    QXmlStreamReader QXmlStreamWriter QtEndian QtGlobal QtMath QtNumeric QtTypes
""".split())
_CORE_QT_LOWER = frozenset(name.lower() for name in CORE_QT_CLASSES)


def read_layers(root, report):
    """{pattern: [allowed patterns]} in the order of the file."""
    path = Path(root) / LAYERS
    layers = {}
    if not path.exists():
        report.add(LAYERS, 1, "The list of layers is missing, so nothing can be held against it.")
        return layers
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = line.split("#")[0].strip()
        if not line:
            continue
        folder, colon, allowed = line.partition(":")
        if not colon or " " in folder.strip():
            report.add(LAYERS, number, f"“{line}” is not of the form “folder: allowed folder …”.")
            continue
        if folder in layers:
            report.add(LAYERS, number, f"{folder} has a second line; a folder has one, so that its edges are seen together.")
        layers[folder] = allowed.split()
    return layers


def entry_for(layers, folder):
    """The name under which the folder is listed, or None. An exact line wins over a pattern."""
    if folder in layers:
        return folder
    return next((name for name in layers if "*" in name and fnmatchcase(folder, name)), None)


def may_include(layers, folder, target):
    if folder == target:
        return True
    entry = entry_for(layers, folder)
    return entry is not None and any(fnmatchcase(target, allowed) for allowed in layers[entry])


def cycles(edges):
    """Groups of folders that reach each other (strongly connected, by repeated reachability: few folders)."""
    reach = {}
    for start in edges:
        seen, todo = set(), list(edges[start])
        while todo:
            node = todo.pop()
            if node not in seen:
                seen.add(node)
                todo.extend(edges.get(node, ()))
        reach[start] = seen
    groups = {frozenset(other for other in reach[node] if node in reach.get(other, ())) | {node}
              for node in edges if node in reach[node]}
    return sorted(sorted(group) for group in groups)


def qt_fault(folder, include):
    """Why this Qt header may not be included here, or None."""
    name = include.name
    is_qt = re.match(r"(Qt?[A-Z]\w*(/|$)|q\w+\.h$)", name) is not None
    if not is_qt:
        return None
    if folder in WITHOUT_QT:
        return (f"{folder} is pure C++20 and may not include Qt (<{name}>). "
                "Take and return std types; let the caller convert.")
    module, slash, leaf = name.partition("/")
    if slash or re.fullmatch(r"Qt[A-Z]\w*", name):
        if module not in CORE_QT_MODULES:
            return (f"core may use QtCore and QtNetwork only, <{name}> belongs to {module}. "
                    "Return values and let ui draw them.")
    leaf = leaf or module
    known = bool({leaf[:-2], "qt" + leaf[1:-2]} & _CORE_QT_LOWER) if leaf.endswith(".h") else leaf in CORE_QT_CLASSES
    if not known and leaf not in CORE_QT_MODULES:
        return (f"<{name}> is not known to belong to QtCore or QtNetwork, and core draws nothing. If it does belong "
                "there, add it to CORE_QT_CLASSES in check_layers.py; otherwise return values and let ui draw them.")
    return None


def check_core(report, file, folder, text):
    for include in lint.includes(text):
        fault = qt_fault(folder, include)
        if fault:
            report.add(file, include.line, fault)
    code = lint.code_tokens(text)
    for before, token in zip(code, code[1:]):
        if before.text in ("class", "struct") and re.fullmatch(r"Q[A-Z]\w+", token.text) \
                and token.text not in CORE_QT_CLASSES:
            report.add(file, token.line, f"core declares {token.text}, which is not known to belong to QtCore. "
                                         "Pass a value instead.")


def check(root):
    report = lint.Report()
    layers = read_layers(root, report)
    if not layers:
        return report
    sources = lint.files(root, tops=("app", "core", "ui", "resources", "tests"))
    edges, first_seen = {}, {}
    for file in sources:
        report.looked_at += 1
        folder = PurePosixPath(file).parent.as_posix()
        text = lint.read(root, file)
        if entry_for(layers, folder) is None:
            report.add(file, 1, f"{folder} is not in {LAYERS}. Add a line saying which folders it may include, and why.")
        if folder.startswith("core/") or folder == "core":
            check_core(report, file, folder, text)
        for include in lint.includes(text):
            if include.name.endswith(".moc"):
                continue
            if not include.quoted:
                if include.name.split("/")[0] in ("core", "ui", "app", "tests"):
                    report.add(file, include.line, f'Our own headers are included with quotes: "{include.name}".')
                continue
            if not (Path(root) / include.name).is_file():
                report.add(file, include.line, f"“{include.name}” is not found from the source root. Write the whole path, "
                                               'as in "core/base/result.h".')
                continue
            target = PurePosixPath(include.name).parent.as_posix()
            if target != folder:
                edges.setdefault(folder, set()).add(target)
                edges.setdefault(target, set())
                first_seen.setdefault((folder, target), (file, include.line))
            if not may_include(layers, folder, target):
                listed = layers.get(entry_for(layers, folder) or "", [])
                report.add(file, include.line,
                           f"{folder} may not include {target} ({include.name}). It may include: "
                           f"{' '.join(listed) or 'only itself'}. If the edge is right, add it to {LAYERS} and say why.")
    for group in cycles({k: {t for t in v if not t.startswith("tests")} for k, v in edges.items()}):
        edge = next(e for e in sorted(first_seen) if e[0] in group and e[1] in group)
        report.add(*first_seen[edge], "Folders include each other in a circle: " + " ↔ ".join(group)
                   + ". Move what they share to a lower folder.")
    listed = {name: {other for other in layers if "*" not in other and other != name
                     and any(fnmatchcase(other, allowed) for allowed in allowed_list)}
              for name, allowed_list in layers.items() if "*" not in name and not name.startswith("tests")}
    for group in cycles(listed):
        report.add(LAYERS, 1, "The list itself allows a circle: " + " ↔ ".join(group) + ".")
    return report


if __name__ == "__main__":
    lint.run(check, __doc__)
