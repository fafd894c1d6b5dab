// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterlist.h"

#include "clusterfilewords.h"
#include "text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct ClusterList {
    Q_DECLARE_TR_FUNCTIONS(ClusterList)
};

constexpr qsizetype PathCap = 4096;

QJsonObject encoded(const SavedCluster &cluster)
{
    return {{"id"_L1, cluster.id.text}, {"address"_L1, cluster.address.display()}, {"label"_L1, cluster.label},
        {"colour"_L1, filewords::colourWord(cluster.colour)}, {"kind"_L1, filewords::word(filewords::Kinds, cluster.kind)},
        {"trust"_L1, filewords::word(filewords::Trusts, cluster.trust)}, {"caFile"_L1, cluster.caFile},
        {"signIn"_L1, filewords::word(filewords::Methods, cluster.method)}, {"user"_L1, cluster.user},
        {"certificateFile"_L1, cluster.certificateFile}, {"keyFile"_L1, cluster.keyFile}, {"keepPassword"_L1, cluster.keepPassword},
        {"connectAtStart"_L1, cluster.connectAtStart}};
}

/// An id is a key in the keychain and in the record: nothing but what this program makes itself.
bool isId(const QString &id)
{
    return !id.isEmpty() && id.size() <= text::IdCap
        && std::ranges::all_of(id, [](QChar c) { return c.isLower() || c.isDigit() || c == u'-'; });
}

Result<SavedCluster, QString> decoded(const QJsonObject &object)
{
    const auto string = [&object](QLatin1StringView key, qsizetype cap = text::NameCap) {
        return text::plain(object.value(key).toString(), cap);
    };
    const auto address = ClusterAddress::parse(object.value("address"_L1).toString());
    if (!address)
        return address.error();
    const QString id = object.value("id"_L1).toString();
    if (!isId(id))
        return ClusterList::tr("its id is not one of this program's");
    const auto kind = filewords::value(filewords::Kinds, string("kind"_L1));
    const auto trust = filewords::value(filewords::Trusts, string("trust"_L1));
    const auto method = filewords::value(filewords::Methods, string("signIn"_L1));
    // A guess about these would be a guess about whom to trust, or how careful to be.
    if (!kind || !trust || !method)
        return ClusterList::tr("its kind, trust or sign-in is none that this program knows");
    SavedCluster cluster{.id = {id}, .address = *address, .label = string("label"_L1), .kind = *kind, .trust = *trust, .method = *method};
    const auto colour = std::ranges::find(filewords::Colours, string("colour"_L1));
    cluster.colour = colour == filewords::Colours.end() ? -1 : static_cast<int>(colour - filewords::Colours.begin());
    cluster.caFile = string("caFile"_L1, PathCap);
    cluster.user = string("user"_L1);
    cluster.certificateFile = string("certificateFile"_L1, PathCap);
    cluster.keyFile = string("keyFile"_L1, PathCap);
    cluster.keepPassword = object.value("keepPassword"_L1).toBool();
    cluster.connectAtStart = object.value("connectAtStart"_L1).toBool();
    return cluster;
}

} // namespace

QByteArray clusterlist::encode(const std::vector<SavedCluster> &clusters)
{
    QJsonArray list;
    for (const SavedCluster &cluster : clusters)
        list.append(encoded(cluster));
    return QJsonDocument(QJsonObject{{"version"_L1, Version}, {"clusters"_L1, list}}).toJson();
}

Result<clusterlist::Content, clusterlist::Unusable> clusterlist::decode(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError)
        return Unusable{false, ClusterList::tr("at byte %1: %2").arg(QString::number(error.offset), error.errorString())};
    const int version = root.value("version"_L1).toInt(-1);
    if (version > Version)
        return Unusable{true, ClusterList::tr("it was written by a later version of this program")};
    if (version != Version || !root.value("clusters"_L1).isArray())
        return Unusable{false, ClusterList::tr("it is not a list of clusters")};
    Content content;
    int number = 0;
    for (const QJsonValue &entry : root.value("clusters"_L1).toArray()) {
        ++number;
        auto cluster = decoded(entry.toObject());
        if (!cluster) {
            content.faults.append(ClusterList::tr("entry %1: %2").arg(QString::number(number), cluster.error()));
            continue;
        }
        const bool twice = std::ranges::any_of(
            content.clusters, [&](const SavedCluster &other) { return other.id == cluster->id || other.address == cluster->address; });
        if (twice)
            content.faults.append(
                ClusterList::tr("entry %1: %2 is in the list twice").arg(QString::number(number), cluster->address.display()));
        else
            content.clusters.push_back(*cluster);
    }
    return content;
}
