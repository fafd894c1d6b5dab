// SPDX-License-Identifier: GPL-3.0-or-later
#include "planfields.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

// The field that says which database: a GUID, or the name of one that is known.

namespace {

struct FieldWords {
    Q_DECLARE_TR_FUNCTIONS(UpgradeForm)
};

constexpr int Edits = 2;
constexpr qsizetype PrefixMin = 8;

bool isPrefix(QStringView typed, QStringView known)
{
    return typed.size() >= PrefixMin && known.startsWith(typed, Qt::CaseInsensitive);
}

/// The one known GUID that was probably meant; nothing where none or several come near.
std::optional<std::pair<QString, CrdbGuid>> meant(QStringView typed, const FormFacts &facts)
{
    std::optional<std::pair<QString, CrdbGuid>> found;
    for (const auto &[name, known] : facts.guidsByName) {
        if (isPrefix(typed, known.text()) || planfields::isNear(typed, known.text())) {
            if (found && found->second != known) {
                return {};
            }
            found.emplace(name, known);
        }
    }
    return found;
}

/// All databases of a name. As it is written decides first: names that differ only in case are names of their own.
std::vector<CrdbGuid> byName(QStringView typed, const std::multimap<QString, CrdbGuid> &guidsByName)
{
    for (const auto sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        std::vector<CrdbGuid> found;
        for (const auto &[name, known] : guidsByName) {
            if (!name.isEmpty() && typed.compare(name, sensitivity) == 0) {
                found.push_back(known);
            }
        }
        if (!found.empty()) {
            return found;
        }
    }
    return {};
}

planfields::Read<CrdbGuid> namedGuid(const std::vector<CrdbGuid> &named)
{
    if (named.size() == 1) {
        return {named.front(), planfields::hint(FieldWords::tr("This is the database with the GUID %1.").arg(named.front().text()))};
    }
    FieldMessage message = planfields::error(
        FieldWords::tr("%n database(s) have this name. Choose one by its GUID.", nullptr, static_cast<int>(named.size())));
    message.choices = named;
    return {{}, message};
}

/// Which clusters were asked about a GUID that nobody knows; nothing where there is none to ask. No error: a cluster that is not connected
/// may know it.
std::optional<FieldMessage> unknownGuidNote(const FormFacts &facts)
{
    const QString read = QLocale().createSeparatedList(facts.clustersRead);
    const QString unread = QLocale().createSeparatedList(facts.clustersUnread);
    if (facts.clustersRead.isEmpty() && facts.clustersUnread.isEmpty()) {
        return {};
    }
    if (facts.clustersUnread.isEmpty()) {
        return planfields::hint(
            FieldWords::tr("Not among the databases of %1. Compare it, or connect a cluster that takes part.").arg(read));
    }
    if (facts.clustersRead.isEmpty()) {
        return planfields::hint(FieldWords::tr("Whether this database exists is not known: the list of %1 could not be read.").arg(unread));
    }
    return planfields::hint(
        FieldWords::tr("Not among the databases of %1. The list of %2 could not be read, so it may be there.").arg(read, unread));
}

FieldMessage suggesting(FieldMessage message, const CrdbGuid &guid)
{
    message.suggestion = guid;
    return message;
}

} // namespace

namespace planfields {

bool isNear(QStringView typed, QStringView known)
{
    if (std::abs(typed.size() - known.size()) > Edits || known.size() > 64) {
        return false;
    }
    std::array<int, 67> above{};
    std::array<int, 67> row{};
    const auto at = [](qsizetype i) { return static_cast<std::size_t>(i); };
    for (qsizetype j = 0; j <= known.size(); ++j) {
        above[at(j)] = static_cast<int>(j);
    }
    for (qsizetype i = 1; i <= typed.size(); ++i) {
        row[0] = static_cast<int>(i);
        int best = row[0];
        for (qsizetype j = 1; j <= known.size(); ++j) {
            const bool same = typed[i - 1].toLower() == known[j - 1].toLower();
            row[at(j)] = std::min({above[at(j - 1)] + (same ? 0 : 1), above[at(j)] + 1, row[at(j - 1)] + 1});
            best = std::min(best, row[at(j)]);
        }
        if (best > Edits) {
            return false;
        }
        std::swap(above, row);
    }
    return above[at(known.size())] <= Edits;
}

Read<CrdbGuid> guid(const UpgradeForm &form, const FormFacts &facts)
{
    const QStringView typed = QStringView(form.guid).trimmed();
    const auto parsed = CrdbGuid::parse(form.guid);
    if (parsed) {
        const bool known =
            facts.database || std::ranges::any_of(facts.guidsByName, [&](const auto &entry) { return entry.second == *parsed; });
        const auto other = known ? std::nullopt : meant(parsed->text(), facts);
        if (!other) {
            return {*parsed, known ? std::nullopt : unknownGuidNote(facts)};
        }
        return {*parsed,
            suggesting(warning(FieldWords::tr("No cluster that you are signed in to has this GUID. Did you mean %1 (%2)?")
                                   .arg(other->first, other->second.text())),
                other->second)};
    }
    if (const auto named = byName(typed, facts.guidsByName); !named.empty()) {
        return namedGuid(named);
    }
    if (const auto other = meant(typed, facts)) {
        return {{},
            suggesting(
                error(FieldWords::tr("%1 Did you mean %2 (%3)?").arg(parsed.error(), other->first, other->second.text())), other->second)};
    }
    return {{}, error(parsed.error())};
}

} // namespace planfields

std::optional<CrdbGuid> guidTyped(const QString &typed, const std::multimap<QString, CrdbGuid> &guidsByName)
{
    if (const auto parsed = CrdbGuid::parse(typed)) {
        return *parsed;
    }
    const auto named = byName(QStringView(typed).trimmed(), guidsByName);
    return named.size() == 1 ? std::optional(named.front()) : std::nullopt;
}
