// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiclient.h"

#include "readqueue.h"
#include "submission.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

class ApiClient::Private
{
public:
    /// What a POST ended as: the call that tells whoever waits, and the failure where it was one.
    struct Ended {
        std::function<void()> tell;
        Failure failure;
    };

    Private(ApiClient *client, Peer with);
    ~Private();

    /// Something that is sent once: a submission or a cancellation, with what to do at its end.
    struct Running {
        quint64 id = 0;
        std::shared_ptr<void> post;
        ClusterAddress at;
        QString path;
        QPointer<QObject> context;
        std::function<std::optional<ExchangeEnd>(const QByteArray &)> start;
        std::function<Ended(const ExchangeEnd &)> told; ///< the answer to hand over, once made of the end
        QMetaObject::Connection watch;
    };
    /// \a Post: Submission or Cancellation, made with \a arguments.
    template <class Post, class Done, class... Arguments>
    void send(QObject *context, Done done, const Arguments &...arguments);
    void signInFirst(quint64 id);
    void begin(quint64 id, const std::optional<Failure> &failure);
    void ended(quint64 id, const ExchangeEnd &end);
    static void deliver(const Running &run, const Ended &result);
    void shut(Transport why, std::function<void()> announce);
    PeerEvents events();

    ApiClient *q;
    Peer peer;
    std::optional<Transport> whyShut;
    quint64 lastId = 0;
    std::vector<Running> running;
    std::vector<std::shared_ptr<void>> retired; ///< until the reply's signal has returned
    SignIn signIn;
    ReadQueue reads;
};

ApiClient::Private::Private(ApiClient *client, Peer with)
    : q(client)
    , peer(std::move(with))
    , signIn(peer, events())
    , reads(peer, signIn, events())
{ }

ApiClient::Private::~Private()
{
    // Whoever waits must learn that the outcome is open; the record is already on disk.
    ExchangeEnd gone;
    gone.transport = Transport::ConnectionLost;
    for (const Running &run : running)
        deliver(run, run.told(gone));
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

template <class Post, class Done, class... Arguments>
void ApiClient::Private::send(QObject *context, Done done, const Arguments &...arguments)
{
    const quint64 id = ++lastId;
    auto post = std::make_shared<Post>(peer, arguments..., [this, id](const ExchangeEnd &end) { ended(id, end); });
    const auto told = [weak = post.get(), done = std::move(done)](const ExchangeEnd &end) {
        const auto result = weak->judgeable(end);
        return Ended{[done, result] { done(result); }, result.failure};
    };
    const auto start = [weak = post.get()](const QByteArray &authorization) { return weak->start(authorization); };
    Running run{
        .id = id, .post = post, .at = post->address(), .path = post->path(), .context = context, .start = start, .told = told, .watch = {}};
    run.watch =
        connect(context, &QObject::destroyed, q, [this, id] { std::erase_if(running, [id](const Running &r) { return r.id == id; }); });
    running.push_back(std::move(run));
    if (whyShut)
        begin(id, {});
    else if (peer.tls->readsFiles())
        peer.tls->look(q, [this, id] { signInFirst(id); });
    else
        signInFirst(id);
}

void ApiClient::Private::signInFirst(quint64 id)
{
    signIn.prepare([this, id](const std::optional<Failure> &failure) { begin(id, failure); });
}

void ApiClient::Private::begin(quint64 id, const std::optional<Failure> &failure)
{
    const auto it = std::ranges::find(running, id, &Running::id);
    if (it == running.end())
        return;
    ExchangeEnd kept = notSent({});
    if (!whyShut && !failure && signIn.isProved()) {
        const auto end = it->start(signIn.authorization());
        if (!end)
            return;
        kept = *end;
    }
    if (whyShut)
        kept.transport = *whyShut;
    else if (failure)
        kept.transport = failure->http == 401 ? Transport::SignedOut : failure->http != 0 ? Transport::NotSent : failure->transport;
    const Running run = std::move(*it);
    running.erase(it);
    deliver(run, run.told(kept));
    if (failure && failure->http == 401)
        shut(Transport::SignedOut, [this, failure] { emit q->signedOut(*failure); });
}

void ApiClient::Private::ended(quint64 id, const ExchangeEnd &end)
{
    const auto it = std::ranges::find(running, id, &Running::id);
    if (it == running.end())
        return;
    Running run = std::move(*it);
    running.erase(it);

    const bool isOwn = run.at == peer.address;
    const QString asked =
        isOwn ? u"POST %1"_s.arg(run.path) : QCoreApplication::translate("ApiClient", "POST %1 at %2").arg(run.path, run.at.display());
    runLater(q, [this, line = recordLine(asked, end)] { emit q->requestFinished(line); });
    const Ended result = run.told(end);
    deliver(run, result);
    if (end.http == 401)
        shut(Transport::SignedOut, [this, failure = result.failure] { emit q->signedOut(failure); });
    // Of another node it says nothing about the address that somebody trusted.
    if (end.changedTo && isOwn)
        shut(Transport::CertificateChanged, [this, now = *end.changedTo] { emit q->certificateChanged(now); });

    retired.push_back(std::move(run.post));
    runLater(q, [this] { retired.clear(); });
}

void ApiClient::Private::deliver(const Running &run, const Ended &result)
{
    disconnect(run.watch);
    if (run.context)
        runLater(run.context, result.tell);
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

void ApiClient::setNodes(const QString &clusterName, const QStringList &hosts)
{
    d->peer.nodes.set(clusterName, hosts);
}

quint64 ApiClient::readsSent() const
{
    return d->reads.started();
}

void ApiClient::get(const QString &pathAndQuery, Call call, QObject *context, Answer answer, std::optional<std::chrono::seconds> patience)
{
    d->reads.get(pathAndQuery, call, context, std::move(answer), patience);
}

void ApiClient::getPieces(
    const QString &pathAndQuery, Call call, QObject *context, Pieces pieces, Answer answer, std::chrono::seconds patience)
{
    d->reads.get(pathAndQuery, call, context, std::move(answer), patience, std::move(pieces));
}

void ApiClient::submit(const UpgradeRequest &request, QObject *context, Submitted done, const std::optional<ClusterAddress> &node)
{
    d->send<Submission>(context, std::move(done), request, node);
}

void ApiClient::cancel(const TaskId &task, bool force, QObject *context, CancelDone done)
{
    d->send<Cancellation>(context, std::move(done), task, force);
}

#include "moc_apiclient.cpp"
