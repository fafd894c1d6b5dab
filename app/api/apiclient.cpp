// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiclient.h"

#include "readqueue.h"
#include "submission.h"

#include <algorithm>

using namespace Qt::StringLiterals;

class ApiClient::Private
{
public:
    Private(ApiClient *client, Peer with);
    ~Private();

    struct Running {
        quint64 id = 0;
        std::unique_ptr<Submission> submission;
        QPointer<QObject> context;
        Submitted done;
        QMetaObject::Connection watch;
    };
    void submit(const UpgradeRequest &request, QObject *context, Submitted done);
    void submitted(quint64 id, const ExchangeEnd &end, const SubmitEnd &result);
    static void deliver(const Running &run, const SubmitEnd &end);
    void shut(Transport why, std::function<void()> announce);
    PeerEvents events();

    ApiClient *q;
    Peer peer;
    std::optional<Transport> whyShut;
    quint64 lastId = 0;
    std::vector<Running> running;
    std::vector<std::unique_ptr<Submission>> retired; ///< until the reply's signal has returned
    ReadQueue reads;
};

ApiClient::Private::Private(ApiClient *client, Peer with)
    : q(client)
    , peer(std::move(with))
    , reads(peer, events())
{ }

ApiClient::Private::~Private()
{
    // Whoever waits must learn that the outcome is open; the record is already on disk.
    for (const Running &run : running)
        deliver(run, run.submission->giveUp(Transport::ConnectionLost));
}

PeerEvents ApiClient::Private::events()
{
    return {
        .unauthorized = [this](const Failure &failure) { shut(Transport::SignedOut, [this, failure] { emit q->signedOut(failure); }); },
        .certificateChanged =
            [this](const CertificateInfo &now) { shut(Transport::CertificateChanged, [this, now] { emit q->certificateChanged(now); }); },
        .requestFinished = [this](const QString &line) { runLater(q, [this, line] { emit q->requestFinished(line); }); },
    };
}

void ApiClient::Private::shut(Transport why, std::function<void()> announce)
{
    if (whyShut)
        return;
    whyShut = why;
    // A submission under way is left alone: it asks nothing of the gate, and its end is evidence.
    reads.shut(why);
    runLater(q, std::move(announce));
}

void ApiClient::Private::submit(const UpgradeRequest &request, QObject *context, Submitted done)
{
    const quint64 id = ++lastId;
    const auto ended = [this, id](const ExchangeEnd &end, const SubmitEnd &result) { submitted(id, end, result); };
    Running run{.id = id,
        .submission = std::make_unique<Submission>(peer, request, ended),
        .context = context,
        .done = std::move(done),
        .watch = {}};
    if (whyShut || !run.submission->start()) {
        deliver(run, run.submission->giveUp(whyShut.value_or(Transport::NotSent)));
        return;
    }
    run.watch =
        connect(context, &QObject::destroyed, q, [this, id] { std::erase_if(running, [id](const Running &r) { return r.id == id; }); });
    running.push_back(std::move(run));
}

void ApiClient::Private::submitted(quint64 id, const ExchangeEnd &end, const SubmitEnd &result)
{
    const auto it = std::ranges::find(running, id, &Running::id);
    if (it == running.end())
        return;
    Running run = std::move(*it);
    running.erase(it);

    runLater(q, [this, line = recordLine(u"POST %1"_s.arg(run.submission->path()), end)] { emit q->requestFinished(line); });
    deliver(run, result);
    if (end.http == 401)
        shut(Transport::SignedOut, [this, failure = result.failure] { emit q->signedOut(failure); });
    if (end.changedTo)
        shut(Transport::CertificateChanged, [this, now = *end.changedTo] { emit q->certificateChanged(now); });

    retired.push_back(std::move(run.submission));
    runLater(q, [this] { retired.clear(); });
}

void ApiClient::Private::deliver(const Running &run, const SubmitEnd &end)
{
    disconnect(run.watch);
    if (run.context)
        runLater(run.context, [done = run.done, end] { done(end); });
}

ApiClient::ApiClient(ClusterAddress address, TrustPolicy trust, Credentials credentials, Clock &clock)
    : d(std::make_unique<Private>(this, Peer{std::move(address), std::move(trust), std::move(credentials), clock}))
{ }

ApiClient::~ApiClient() = default;

const ClusterAddress &ApiClient::address() const
{
    return d->peer.address;
}

bool ApiClient::isSignedOut() const
{
    return d->whyShut == Transport::SignedOut;
}

void ApiClient::get(const QString &pathAndQuery, Call call, QObject *context, Answer answer, std::optional<std::chrono::seconds> patience)
{
    d->reads.get(pathAndQuery, call, context, std::move(answer), patience);
}

void ApiClient::submit(const UpgradeRequest &request, QObject *context, Submitted done)
{
    d->submit(request, context, std::move(done));
}

#include "moc_apiclient.cpp"
