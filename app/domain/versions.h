// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

#include <compare>
#include <optional>
#include <vector>

/// A Redis version as the upgrade call names it: major.minor, ordered by number (8.10 comes after 8.2). api.md 2.3.
struct RedisVersion {
    int major = 0;
    int minor = 0;

    /// What a person types: exactly major.minor. The error is for the field.
    static Result<RedisVersion, QString> parse(QStringView typed);
    /// What a cluster reports: "8.2" or "8.2.1"; nothing where it is neither.
    static std::optional<RedisVersion> fromReported(QStringView reported);

    [[nodiscard]] QString text() const;
    auto operator<=>(const RedisVersion &) const = default;
};

/// Any dotted version, compared number by number ("8.0.20-96", "2.10.17"); parts that are no number end the comparison.
class DottedVersion
{
public:
    DottedVersion() = default;
    explicit DottedVersion(QStringView text);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isValid() const { return !m_parts.empty(); }
    std::strong_ordering operator<=>(const DottedVersion &other) const { return m_parts <=> other.m_parts; }
    bool operator==(const DottedVersion &other) const { return m_parts == other.m_parts; }

private:
    QString m_text;
    std::vector<int> m_parts;
};

/// First Redis Software with POST /v1/crdbs/{guid}/upgrade (api.md 2.1).
[[nodiscard]] const DottedVersion &firstSoftwareWithUpgrade();
