// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

/// A file below tests/data; empty where there is none.
inline QByteArray testData(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
