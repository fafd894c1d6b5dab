// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "shared.h"
#include "wire/listsplitter.h"
#include "worker.h"

#include <QCoreApplication>

#include <vector>

/// Reads a list of any length: a short one here when it is complete, a long one in the worker while it arrives.
template <class Entry>
class ListRead : public std::enable_shared_from_this<ListRead<Entry>>
{
public:
    using List = Result<Shared<std::vector<Entry>>, QString>;
    using Decode = Result<std::vector<Entry>, QString> (*)(const QByteArray &);
    /// Exactly once: the list, why it could not be used, or why there is none.
    using Done = std::function<void(const Result<Reply, Failure> &answer, const List &list)>;

    /// A longer answer goes to the worker (reliability.md, E23).
    static constexpr qsizetype Short = qsizetype(256) * 1024;
    /// Of ten thousand databases over a slow line, from a cluster that makes the list first.
    static constexpr std::chrono::seconds Patience{60};

    ListRead(Worker &worker, std::string_view wrapper, Decode decode)
        : m_worker(worker)
        , m_wrapper(wrapper)
        , m_decode(decode)
    { }

    void start(ApiClient &client, const QString &path, Call call, QObject *context, Done done)
    {
        const auto self = this->shared_from_this();
        const ApiClient::Pieces pieces{[self] { self->begin(); }, [self](const QByteArray &piece) { self->take(piece); }};
        const auto end = [self, context, done = std::move(done)](
                             const Result<Reply, Failure> &answer) { self->end(context, answer, done); };
        client.getPieces(path, call, context, pieces, end, Patience);
    }

private:
    /// What the worker alone touches.
    struct Far {
        Far(std::string_view wrapper, Decode decode)
            : splitter(wrapper, [this, decode](const QByteArray &piece) {
                if (problem.isEmpty())
                    add(decode(piece));
            })
        { }
        void add(const Result<std::vector<Entry>, QString> &piece)
        {
            if (piece)
                entries.insert(entries.end(), piece->begin(), piece->end());
            else
                problem = piece.error();
        }
        List end()
        {
            if (!problem.isEmpty())
                return problem;
            if (!splitter.end())
                return QCoreApplication::translate("Codec", "not a complete list");
            return Shared<std::vector<Entry>>(std::move(entries));
        }
        ListSplitter splitter;
        std::vector<Entry> entries;
        QString problem;
    };

    void begin()
    {
        m_near.clear();
        m_far.reset();
    }
    void take(const QByteArray &piece)
    {
        m_near.append(piece);
        if (m_near.size() < Short)
            return;
        if (!m_far)
            m_far = std::make_shared<Far>(m_wrapper, m_decode);
        m_worker.run([far = m_far, bytes = std::exchange(m_near, {})] { far->splitter.feed(bytes); });
    }
    void end(QObject *context, const Result<Reply, Failure> &answer, const Done &done)
    {
        if (!answer || !m_far) {
            done(answer, answer ? whole() : List(QString()));
            return;
        }
        const auto last = [far = m_far, bytes = m_near] {
            far->splitter.feed(bytes);
            return far->end();
        };
        m_worker.run(context, last, [answer, done](const List &list) { done(answer, list); });
    }

    [[nodiscard]] List whole() const
    {
        auto list = m_decode(m_near);
        return list ? List(Shared<std::vector<Entry>>(*list)) : List(list.error());
    }

    Worker &m_worker;
    std::string_view m_wrapper;
    Decode m_decode;
    QByteArray m_near;
    std::shared_ptr<Far> m_far;
};
