// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clusterprobe.h"
#include "factfill.h"
#include "listread.h"
#include "wire/codec.h"

using namespace Qt::StringLiterals;

class ClusterProbe::Private
{
public:
    Private(ClusterProbe &owner, Clusters &clustersOfWindow, Clock &clockOfApp)
        : q(owner)
        , clusters(clustersOfWindow)
        , clock(clockOfApp)
    { }

    using Take = std::function<void(ClusterFacts &, const Result<Reply, Failure> &, const Source &)>;
    /// One GET; \a take puts its answer into the facts, \a then follows.
    void look(const ClusterId &id, const QString &path, Call call, Take take, std::function<void()> then);
    /// The same as part of a refresh().
    void ask(const ClusterId &id, const QString &path, Call call, Take take);
    /// The same for a list of any length.
    template <class Entry, class TakeList>
    void askList(const ClusterId &id, const QString &path, Call call, std::string_view wrapper, typename ListRead<Entry>::Decode decode,
        TakeList take);
    /// The facts of a cluster that is still in the window, otherwise nothing.
    [[nodiscard]] ClusterFacts *factsHere(const ClusterId &id);
    static void takeActions(ClusterFacts &to, int uid, const Result<Reply, Failure> &answer, const Source &source);
    /// Lets the client know which hosts are this cluster.
    void tellNodes(const ClusterId &id, const ClusterFacts &read);
    void finished(const ClusterId &id);
    /// Answers to an earlier client count no more.
    void forgetReads(const ClusterId &id);

    /// Fills one part from an answer: the decoded value, or why there is none.
    template <class T, class Decode>
    static void fill(Fact<T> &fact, const Result<Reply, Failure> &answer, const Source &source, Decode decode);
    static Failure notUnderstood(int http, const QString &why, const QString &call);

    void askRole(const ClusterId &id);

    /// The two lists that together tell of the databases, while they are read.
    struct Lists;
    void askDatabases(const ClusterId &id);
    void takeBdbs(ClusterFacts &to, Lists &lists, const Shared<std::vector<codec::ListedBdb>> &listed, const Source &source);
    /// What the list of databases did not tell, once both lists are here.
    void askOthers(const ClusterId &id, const Lists &lists);
    void askOne(const ClusterId &id, int uid);

    ClusterProbe &q;
    Clusters &clusters;
    Clock &clock;
    Worker worker;
    std::map<ClusterId, ClusterFacts> facts;
    std::map<ClusterId, int> open;  ///< answers still to come
    std::map<ClusterId, int> round; ///< counts the clients that a cluster had
};

template <class T, class Decode>
void ClusterProbe::Private::fill(Fact<T> &fact, const Result<Reply, Failure> &answer, const Source &source, Decode decode)
{
    fillFact(fact, answer, source, decode);
}

template <class Entry, class TakeList>
void ClusterProbe::Private::askList(
    const ClusterId &id, const QString &path, Call call, std::string_view wrapper, typename ListRead<Entry>::Decode decode, TakeList take)
{
    ApiClient *client = clusters.client(id);
    if (!client)
        return;
    ++open[id];
    const auto done = [this, id, path, take, asked = round[id]](const Result<Reply, Failure> &answer, const auto &list) {
        ClusterFacts *const to = factsHere(id);
        if (!to || round[id] != asked)
            return;
        take(*to, answer, list, Source{to->name, u"GET %1"_s.arg(path.section(u'?', 0, 0)), clock.wall()});
        emit q.factsChanged(id);
        finished(id);
    };
    std::make_shared<ListRead<Entry>>(worker, wrapper, decode)->start(*client, path, call, &q, done);
}
