// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"
#include "clusterprobe.h"

#include <QObject>

struct Reply;

/// Reads what the checks before an upgrade need, when they run and at no other time: GET only, behind each cluster's gate. What the probe
/// keeps too is put there. What was asked and not answered is not known any more, whatever was read earlier. The first 401 ends the round
/// on all clusters: what was not read yet stays unread, with that reason.
class PreflightReader : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds Patience{20};
    /// The report is gathered by the cluster from its peers (api.md 4.3).
    static constexpr std::chrono::seconds ReportPatience{30};

    PreflightReader(Clusters &clusters, ClusterProbe &probe, Clock &clock, QObject *parent = nullptr);
    ~PreflightReader() override;

    /// Reads the bits of Need in \a needs from each of \a participants; finished() comes once, later. A round under way ends unheard.
    void read(const CrdbGuid &guid, const ClusterId &through, const std::vector<ClusterId> &participants, unsigned needs);
    /// Ends the round under way; nothing more is told of it.
    void stop();
    [[nodiscard]] bool isReading() const { return m_round != nullptr; }
    /// What was read so far about the database of the last round; of another one nothing is kept.
    [[nodiscard]] const std::map<ClusterId, PreflightFacts> &facts() const { return m_facts; }

signals:
    void finished();

private:
    using Take = std::function<void(const Result<Reply, Failure> &, const Source &)>;
    void readCluster(const ClusterId &id, unsigned needs);
    void readCrdb(const ClusterId &id, unsigned needs);
    void takeCrdb(const ClusterId &id, const Result<Reply, Failure> &answer, const Source &source);
    void readDatabase(const ClusterId &id, int uid, unsigned needs);
    /// Its facts are not known because of \a failure; nothing more was asked.
    void leaveDatabase(const ClusterId &id, unsigned needs, const Failure &failure, const Source &source);
    void readState(const ClusterId &id);
    void readRole(const ClusterId &id);
    /// The database there as far as it is known.
    [[nodiscard]] std::optional<int> localUid(const ClusterId &id) const;
    /// Where nobody can be asked, \a take hears why, later.
    void ask(const ClusterId &id, const QString &path, Call call, Take take, std::chrono::seconds patience = Patience);
    void answered();
    void endRound();
    void take(int number, const ClusterId &id, const Result<Reply, Failure> &answer);
    /// Ends the round: what was not answered yet is not known because of \a failure.
    void leaveUnread(const Failure &failure);
    /// One call that fills one fact of the probe, or of this reader.
    template <class T, class Decode>
    void fillProbe(const ClusterId &id, Fact<T> ClusterFacts::*part, const QString &path, Call call, Decode decode);
    template <class T, class Decode>
    void fillOwn(const ClusterId &id, Fact<T> PreflightFacts::*part, const QString &path, Call call, Decode decode,
        std::chrono::seconds patience = Patience);

    Clusters &m_clusters;
    ClusterProbe &m_probe;
    Clock &m_clock;
    std::optional<CrdbGuid> m_guid;
    ClusterId m_through;
    std::map<ClusterId, PreflightFacts> m_facts;
    std::unique_ptr<QObject> m_round; ///< context of the requests of this round
    std::map<int, Take> m_open;       ///< by number: what an answer still to come would fill
    std::map<int, Source> m_asked;
    int m_last = 0;
};
