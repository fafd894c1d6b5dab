// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

/// A request body that can be sent once. The network stack repeats a request whose connection broke, whatever its method; before that it
/// must rewind the body, and this one refuses (reliability.md 1.1). It is not sequential because sequential bodies are copied into a buffer
/// that can be rewound.
class OneShotBody final : public QIODevice
{
public:
    explicit OneShotBody(QByteArray bytes);

    /// False proves that the request did not leave this machine: header and body go out together. True means that it may have.
    [[nodiscard]] bool everRead() const { return m_read; }

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    [[nodiscard]] bool atEnd() const override { return m_at >= m_bytes.size(); }
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
    bool m_read = false;
};
