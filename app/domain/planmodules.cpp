// SPDX-License-Identifier: GPL-3.0-or-later
#include "planfields.h"

#include "modulefit.h"
#include "text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct ModuleWords {
    Q_DECLARE_TR_FUNCTIONS(UpgradeForm)
};

constexpr qsizetype UidLength = 32;

bool isEmptyRow(const ModuleRow &row)
{
    return row.addedByHand && row.name.isEmpty() && row.currentUid.isEmpty() && row.newUid.isEmpty() && !row.newArguments;
}

/// "Unchanged" is not "empty": only a value that was entered and differs is a change.
bool isChanged(const ModuleRow &row)
{
    if (row.addedByHand) {
        return !isEmptyRow(row);
    }
    return row.newArguments && *row.newArguments != row.argumentsNow;
}

QString nameOf(const ModuleRow &row)
{
    return row.name.isEmpty() ? ModuleWords::tr("the module added by hand") : row.name;
}

bool isUid(const QString &uid)
{
    return uid.size() == UidLength && std::ranges::all_of(uid, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
}

/// Empty where the arguments may be sent.
QString argumentFault(const ModuleRow &row)
{
    if (!row.newArguments) {
        return ModuleWords::tr("Enter the new arguments of %1, or remove the row. No arguments at all is a valid entry.").arg(nameOf(row));
    }
    const auto bad =
        std::ranges::find_if(*row.newArguments, [](QChar c) { return u"&<>\""_s.contains(c) || c.category() == QChar::Other_Control; });
    if (bad == row.newArguments->end()) {
        return {};
    }
    return bad->category() == QChar::Other_Control
        ? ModuleWords::tr("The arguments of %1 hold a line break or another control character. Remove it.").arg(nameOf(row))
        : ModuleWords::tr("The arguments of %1 hold the character %2. The characters & < > and \" are not allowed there.")
              .arg(nameOf(row), *bad);
}

class Checker
{
public:
    explicit Checker(bool byUid)
        : m_byUid(byUid)
    { }

    void take(const ModuleRow &row)
    {
        const QString current = row.currentUid.trimmed();
        const QString next = row.newUid.trimmed();
        if (const QString fault = argumentFault(row); !fault.isEmpty()) {
            m_errors.append(fault);
        }
        if (m_byUid && (current.isEmpty() || next.isEmpty())) {
            m_errors.append(
                ModuleWords::tr("Enter the current and the new UID of %1, or turn off “Name modules by UID”.").arg(nameOf(row)));
        } else if (m_byUid && (!isUid(current) || !isUid(next))) {
            m_warnings.append(ModuleWords::tr("A UID of %1 is not 32 hex digits. The cluster may refuse it.").arg(nameOf(row)));
        }
        m_changes.push_back({m_byUid ? current : QString(), m_byUid ? next : QString(), row.newArguments.value_or(QString()), row.name});
    }

    planfields::Read<std::vector<UpgradePlan::ModuleChange>> result(const FormFacts &facts)
    {
        if (!m_byUid && m_changes.size() > 1) {
            m_errors.append(
                ModuleWords::tr("Without UIDs nothing says which module the arguments belong to, so only one module can be changed. "
                                "Turn on “Name modules by UID”, or change one module only."));
        }
        if (!m_errors.isEmpty()) {
            return {{}, planfields::error(m_errors.join(u'\n'))};
        }
        if (!m_warnings.isEmpty()) {
            return {m_changes, planfields::warning(m_warnings.join(u'\n'))};
        }
        const bool several = facts.database && facts.database->instances.size() > 1;
        if (m_byUid && several && !m_changes.empty()) {
            return {m_changes,
                planfields::hint(
                    ModuleWords::tr("The UIDs are those of one cluster. Other clusters have other UIDs for the same module."))};
        }
        return {m_changes, {}};
    }

private:
    bool m_byUid;
    QStringList m_errors;
    QStringList m_warnings;
    std::vector<UpgradePlan::ModuleChange> m_changes;
};

std::optional<RedisVersion> newestIn(const std::vector<ModuleEntry> &catalogue)
{
    std::optional<RedisVersion> newest;
    for (const ModuleEntry &entry : catalogue) {
        const auto version = RedisVersion::fromReported(entry.compatibleRedis);
        newest = version && (!newest || *newest < *version) ? version : newest;
    }
    return newest;
}

} // namespace

planfields::Read<std::vector<UpgradePlan::ModuleChange>> planfields::modules(const UpgradeForm &form, const FormFacts &facts)
{
    Checker checker(form.nameModulesByUid);
    for (const ModuleRow &row : form.modules) {
        if (isChanged(row)) {
            checker.take(row);
        }
    }
    return checker.result(facts);
}

std::vector<ModuleRow> moduleRows(
    const InstanceFacts &instance, const std::vector<ModuleEntry> &catalogue, std::optional<RedisVersion> target)
{
    const auto aim = target ? target : newestIn(catalogue);
    std::vector<ModuleRow> rows;
    for (const LoadedModule &module : instance.modules) {
        ModuleRow row{module.name, module.semanticVersion, {}, module.arguments, {}, module.uid, {}, false};
        if (const auto after = aim ? moduleForTarget(module.name, *aim, catalogue) : std::nullopt) {
            const bool stays = after->semanticVersion == module.semanticVersion;
            row.versionAfter = after->semanticVersion;
            row.newUid = stays ? module.uid : after->uid;
        } else if (aim == instance.redisVersion) {
            row.versionAfter = module.semanticVersion;
            row.newUid = module.uid;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}
