// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorcatalogue.h"

#include "errorentries.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;
using namespace errors;

namespace {

struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

constexpr int NoMatch = -1;

/// Adds \a weight where the entry asks for something and the failure has it.
bool weigh(int &score, bool asked, bool met, int weight)
{
    score += asked ? weight : 0;
    return !asked || met;
}

bool weigh(int &score, Tri asked, bool is, int weight)
{
    return weigh(score, asked != Tri::Any, (asked == Tri::Yes) == is, weight);
}

bool isHttp(int asked, int http)
{
    return asked < 10 ? http / 100 == asked : http == asked;
}

/// A status says what became of a call only where its answer came whole, even if the body was of no use.
bool isComplete(Transport transport)
{
    return transport == Transport::None || transport == Transport::NotUnderstood || transport == Transport::TooLarge;
}

/// How exactly an entry describes the failure: a code says more than a status, a status more than its class.
int match(const Key &key, const Failure &failure)
{
    int score = 0;
    const bool reads = failure.call == Call::SignIn || failure.call == Call::ReadCluster || failure.call == Call::ReadDatabase
        || failure.call == Call::ReadTask;
    const bool fits = weigh(score, key.reading, reads, 1) && weigh(score, key.call.has_value(), key.call == failure.call, 2)
        && weigh(score, key.transport.has_value(), key.transport == failure.transport, 8)
        && weigh(score, key.detail != FailureDetail::None, key.detail == failure.detail, 24)
        && weigh(score, key.storage != StorageFault::None, key.storage == failure.storage, 8)
        && weigh(score, key.http != 0 && !key.transport, isComplete(failure.transport), 0)
        && weigh(score, key.http != 0, isHttp(key.http, failure.http), key.http < 10 ? 4 : 8)
        && weigh(score, key.code != nullptr, failure.errorCode == QLatin1StringView(key.code), 16)
        && weigh(score, key.said != nullptr, failure.description.contains(QLatin1StringView(key.said), Qt::CaseInsensitive), 32)
        && weigh(score, key.bodyLeft, failure.bodyLeft, 1) && weigh(score, key.gatewayPage, failure.gatewayPage, 1)
        && weigh(score, key.routeMissing, failure.routeMissing, 17) && weigh(score, key.databaseMissing, failure.databaseMissing, 18)
        && weigh(score, key.clusterNamed, !failure.clusterName.isEmpty(), 1)
        && weigh(score, key.retryAfter, failure.retryAfterSeconds.has_value(), 1);
    return fits ? score : NoMatch;
}

const Entry *best(const Failure &failure)
{
    const Entry *found = nullptr;
    int highest = NoMatch;
    for (const auto entries : {upgradeEntries(), openEntries(), readEntries(), connectionEntries(), localEntries()}) {
        for (const Entry &entry : entries) {
            const int score = match(entry.key, failure);
            if (score > highest) {
                highest = score;
                found = &entry;
            }
        }
    }
    return found;
}

using Values = std::array<QString, 7>;

Values valuesOf(const Failure &failure)
{
    const QString said = !failure.description.isEmpty() ? ErrorWords::tr("The cluster said: “%1”.").arg(failure.description)
        : !failure.errorCode.isEmpty()                  ? ErrorWords::tr("The cluster said: “%1”.").arg(failure.errorCode)
                                                        : ErrorWords::tr("The cluster gave no reason.");
    return {failure.host.isEmpty() ? ErrorWords::tr("the cluster") : failure.host, said,
        failure.clusterName.isEmpty() ? ErrorWords::tr("a cluster that is not named") : failure.clusterName, QString::number(failure.http),
        failure.subject.isEmpty() ? ErrorWords::tr("what was asked for") : failure.subject,
        QString::number(failure.retryAfterSeconds.value_or(0)), failure.named.isEmpty() ? ErrorWords::tr("another place") : failure.named};
}

/// One pass, by the number itself: QString::arg() would take "%2" for the first value where there is no "%1", and would look for
/// marks in what the cluster said.
QString filled(const char *text, const Values &values)
{
    const QString pattern = QCoreApplication::translate("Errors", text);
    QString out;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].unicode() - u'0' : 0;
        if (number >= 1 && number <= static_cast<int>(values.size())) {
            out.append(values.at(static_cast<std::size_t>(number - 1)));
            ++i;
        } else {
            out.append(pattern[i]);
        }
    }
    return out;
}

Explanation unknown(const Failure &failure)
{
    Explanation result;
    result.known = false;
    const Values values = valuesOf(failure);
    const bool maybeStarted = failure.call == Call::Upgrade && failure.bodyLeft;
    result.id = maybeStarted ? u"upgrade.unknown"_s : u"unknown"_s;
    result.title = QCoreApplication::translate("Errors", "Something happened that this program does not know");
    result.cause = failure.http != 0
        ? filled(QT_TRANSLATE_NOOP("Errors", "The answer of %1 had the status %4, for which there is no explanation here. %2"), values)
        : filled(QT_TRANSLATE_NOOP("Errors", "There is no explanation here for what %1 did. %2"), values);
    result.nextStep = maybeStarted
        ? filled(QT_TRANSLATE_NOOP("Errors",
                     "We do not know whether the upgrade started; nothing will be sent again. The cluster is asked for the task. "
                     "Read the raw text."),
            values)
        : filled(
            QT_TRANSLATE_NOOP("Errors", "Read the raw text, and look for its words in the documentation or ask Redis support."), values);
    return result;
}

Values examplesFor(const Entry &entry)
{
    constexpr int AnyOfClass = 10; // below it a key names a class of statuses
    const QString http = entry.key.http < AnyOfClass ? u"%1xx"_s.arg(entry.key.http) : QString::number(entry.key.http);
    return {u"rs-east.example.com"_s, {}, u"rs-west.example.com"_s, entry.key.http == 0 ? ErrorWords::tr("of another kind") : http,
        ErrorWords::tr("what was asked for"), u"30"_s, ErrorWords::tr("another place")};
}

} // namespace

Explanation explain(const Failure &failure)
{
    const Entry *entry = best(failure);
    if (!entry) {
        return unknown(failure);
    }
    const Values values = valuesOf(failure);
    return {QString::fromLatin1(entry->id), filled(entry->title, values), filled(entry->cause, values), filled(entry->nextStep, values),
        QString::fromLatin1(entry->documentation), true};
}

std::vector<CatalogueSection> catalogue()
{
    const std::pair<QString, std::span<const Entry>> sections[] = {{ErrorWords::tr("Connecting safely"), connectionEntries()},
        {ErrorWords::tr("Signing in and reading"), readEntries()}, {ErrorWords::tr("An upgrade is refused"), upgradeEntries()},
        {ErrorWords::tr("The answer to an upgrade is unclear"), openEntries()},
        {ErrorWords::tr("Inside a task, cancelling, and this program's record"), localEntries()}};
    std::vector<CatalogueSection> all;
    for (const auto &[title, entries] : sections) {
        CatalogueSection section{title, {}};
        for (const Entry &entry : entries) {
            const Values values = examplesFor(entry);
            section.entries.push_back({QString::fromLatin1(entry.id), filled(entry.title, values), filled(entry.cause, values).trimmed(),
                filled(entry.nextStep, values).trimmed(), QString::fromLatin1(entry.documentation), true});
        }
        all.push_back(std::move(section));
    }
    return all;
}
