// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainreader.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslSocket>

using namespace Qt::StringLiterals;

PlainReader::PlainReader(std::vector<SimulatedCluster> clusters, QStringList paths, std::function<void(const Result &)> done)
    : m_clusters(std::move(clusters))
    , m_paths(std::move(paths))
    , m_done(std::move(done))
{
    next();
}

void PlainReader::next()
{
    const auto paths = static_cast<size_t>(m_paths.size());
    if (m_at == m_clusters.size() * paths) {
        m_result.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_begun).count();
        m_done(m_result);
        return;
    }
    const SimulatedCluster &cluster = m_clusters[m_at / paths];
    QNetworkRequest request(QUrl(u"https://%1%2"_s.arg(cluster.address, m_paths.at(static_cast<qsizetype>(m_at % paths)))));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Authorization", "Basic " + (cluster.user + u':' + cluster.password).toUtf8().toBase64());
    ++m_at;
    QNetworkReply *const reply = m_network.get(request);
    QObject::connect(reply, &QNetworkReply::finished, &m_network, [this, reply] {
        const QByteArray body = reply->readAll();
        m_result.bytes += body.size();
        m_result.good = m_result.good && reply->error() == QNetworkReply::NoError && !QJsonDocument::fromJson(body).isNull();
        reply->deleteLater();
        next();
    });
}
