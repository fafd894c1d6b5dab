// SPDX-License-Identifier: GPL-3.0-or-later
#include "planfields.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct OptionWords {
    Q_DECLARE_TR_FUNCTIONS(UpgradeForm)
};

/// What a database has against the loss of data, as far as it is known.
enum class Safety { Unknown, Nothing, Replication, Persistence, Both };

Safety safetyOf(bool replication, const QString &persistence)
{
    const bool persistent = !persistence.isEmpty() && persistence != "disabled"_L1;
    if (replication) {
        return persistent ? Safety::Both : Safety::Replication;
    }
    return persistent ? Safety::Persistence : Safety::Nothing;
}

/// The worst of all instances: an option acts on every one of them.
Safety safetyOf(const FormFacts &facts)
{
    if (!facts.database) {
        return Safety::Unknown;
    }
    bool replication = true;
    bool persistent = true;
    bool any = false;
    for (const auto &instance : facts.database->instances) {
        if (instance.facts.value) {
            any = true;
            const auto &settings = instance.facts.value->settings;
            replication = replication && settings.replication;
            persistent = persistent && !settings.dataPersistence.isEmpty() && settings.dataPersistence != "disabled"_L1;
        }
    }
    const CrdbFacts &crdb = facts.database->crdb;
    return any ? safetyOf(replication, persistent ? u"yes"_s : QString()) : safetyOf(crdb.replication, crdb.dataPersistence);
}

} // namespace

namespace planfields {

std::optional<FieldMessage> preserveRoles(const UpgradeForm &form)
{
    if (form.preserveRoles) {
        return hint(OptionWords::tr("Primary shards return to their nodes. This costs one more failover per shard."));
    }
    return hint(OptionWords::tr("Primary and replica shards may change places, so a cluster can end up unbalanced."));
}

std::optional<FieldMessage> forceRestart(const UpgradeForm &form, const FormFacts &)
{
    if (!form.forceRestart) {
        return {};
    }
    return warning(OptionWords::tr("Every shard is restarted, also where no version changes. Clients lose their connection for a moment."));
}

std::optional<FieldMessage> keepProtocol(const UpgradeForm &form, const FormFacts &facts)
{
    if (!form.keepProtocol) {
        return {};
    }
    const auto protocol = facts.database ? facts.database->crdb.protocol : std::nullopt;
    if (protocol && *protocol > 0) {
        return warning(OptionWords::tr("This database already has protocol %1, so the option has no use here.").arg(*protocol));
    }
    return warning(
        OptionWords::tr("The old protocol stays, and the featureset with it. A second upgrade without this option must follow soon."));
}

std::optional<FieldMessage> mayDiscard(const UpgradeForm &form, const FormFacts &facts)
{
    const Safety safety = safetyOf(facts);
    if (!form.mayDiscard) {
        return safety == Safety::Nothing && !form.forceDiscard ? std::optional(hint(OptionWords::tr(
                   "This database has neither replication nor persistence. Without this option the cluster is expected to refuse.")))
                                                               : std::nullopt;
    }
    switch (safety) {
    case Safety::Unknown:
        return warning(OptionWords::tr(
            "Where this database has neither replication nor persistence, the data of every instance is lost when its shards restart."));
    case Safety::Nothing:
        return warning(OptionWords::tr(
            "This database has neither replication nor persistence. The data of an instance is lost when its shards restart; "
            "it comes back only from another instance that still has it."));
    case Safety::Replication:
        return warning(OptionWords::tr("This database has replication, so the option is not needed. Turn it off."));
    case Safety::Persistence:
        return warning(OptionWords::tr("This database has persistence, so the option is not needed. Turn it off."));
    case Safety::Both:
        return warning(OptionWords::tr("This database has replication and persistence, so the option is not needed. Turn it off."));
    }
    return {};
}

std::optional<FieldMessage> forceDiscard(const UpgradeForm &form, const FormFacts &facts)
{
    if (!form.forceDiscard) {
        return {};
    }
    switch (safetyOf(facts)) {
    case Safety::Unknown:
        return warning(OptionWords::tr(
            "The data is thrown away even where replication or persistence would keep it. What this database has is not known."));
    case Safety::Nothing:
        return warning(OptionWords::tr(
            "The data of every instance is thrown away. This database has neither replication nor persistence to bring it back."));
    case Safety::Replication:
        return warning(
            OptionWords::tr("The data is thrown away although replica shards of this database hold it too. There is no way back."));
    case Safety::Persistence:
        return warning(OptionWords::tr("The data is thrown away although this database has it on disk. There is no way back."));
    case Safety::Both:
        return warning(
            OptionWords::tr("The data is thrown away although this database has it in replica shards and on disk. There is no way back."));
    }
    return {};
}

} // namespace planfields
