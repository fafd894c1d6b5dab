// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterexchange.h"

#include "clusterfilewords.h"
#include "clusterids.h"
#include "text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Exchange {
    Q_DECLARE_TR_FUNCTIONS(ClusterExchange)
};

constexpr auto Heading = "# CRDB Upgrader clusters, format "_L1;
constexpr int Format = 1;
constexpr qsizetype PathCap = 4096;

/// Reads one text from its first line to its last.
class Reader
{
public:
    explicit Reader(const std::vector<SavedCluster> &saved)
        : m_saved(saved)
    { }

    ClusterExchange::Import read(const QString &content)
    {
        const QStringList lines = content.split(u'\n');
        if (!checkHeading(lines.first()))
            return std::move(m_import);
        for (const QString &line : lines.sliced(1)) {
            ++m_line;
            const QString trimmed = line.trimmed();
            if (!trimmed.isEmpty() && !trimmed.startsWith(u'#'))
                take(trimmed);
        }
        for (size_t i = 0; i < m_import.clusters.size(); ++i) {
            const SavedCluster &cluster = m_import.clusters[i];
            if (cluster.trust == TrustMode::CaFile && cluster.caFile.isEmpty())
                m_import.problems.push_back({m_begins[i], Exchange::tr("“trust = file” needs a line “ca file = …”.")});
        }
        if (!m_import.problems.empty())
            m_import.clusters.clear();
        std::ranges::stable_sort(m_import.problems, {}, &ClusterExchange::Problem::line);
        return std::move(m_import);
    }

private:
    bool checkHeading(const QString &line)
    {
        const QString trimmed = line.trimmed();
        if (!trimmed.startsWith(Heading)) {
            problem(Exchange::tr("This is not a list of clusters: it does not begin with “%1”.")
                        .arg(QString(Heading) + QString::number(Format)));
            return false;
        }
        const QString format = text::plain(trimmed.sliced(Heading.size()), text::IdCap);
        if (format != QString::number(Format)) {
            problem(Exchange::tr("Its format is %1; this program knows format %2.").arg(format, QString::number(Format)));
            return false;
        }
        return true;
    }

    void problem(const QString &why) { m_import.problems.push_back({m_line, why}); }

    void take(const QString &line)
    {
        if (line.startsWith(u'[')) {
            begin(line);
            return;
        }
        const qsizetype equals = line.indexOf(u'=');
        if (equals < 0) {
            problem(Exchange::tr("“%1” is neither an address in brackets nor a line of the kind “name = value”.").arg(text::plain(line)));
            return;
        }
        const QString key = line.left(equals).trimmed();
        const QString value = line.sliced(equals + 1).trimmed();
        if (m_where == Where::Nowhere) {
            problem(Exchange::tr("This line comes before the first address in brackets."));
        } else if (m_keys.contains(key)) {
            problem(Exchange::tr("“%1” is given twice for this cluster.").arg(text::plain(key)));
        } else {
            m_keys.insert(key);
            set(key, value);
        }
    }

    void begin(const QString &line)
    {
        m_keys.clear();
        m_where = Where::LeftOut;
        if (!line.endsWith(u']')) {
            problem(Exchange::tr("The bracket is not closed."));
            return;
        }
        const auto address = ClusterAddress::parse(QStringView(line).sliced(1, line.size() - 2));
        if (!address) {
            problem(address.error());
            return;
        }
        const auto there = [&address](const SavedCluster &cluster) { return cluster.address == *address; };
        if (std::ranges::any_of(m_import.clusters, there)) {
            problem(Exchange::tr("%1 is in this file twice.").arg(address->display()));
            return;
        }
        if (std::ranges::any_of(m_saved, there)) {
            m_import.alreadySaved.append(address->display());
            return;
        }
        m_import.clusters.push_back({.id = clusterIdFor(*address, m_saved), .address = *address});
        m_begins.push_back(m_line);
        m_where = Where::Added;
    }

    template <class T>
    void choose(T &into, const filewords::Table<T> &table, const QString &key, const QString &value)
    {
        if (const auto known = filewords::value(table, value))
            into = *known;
        else
            problem(Exchange::tr("“%1” cannot be “%2”. It is one of: %3.").arg(key, text::plain(value), filewords::allWords(table)));
    }

    void set(const QString &key, const QString &value)
    {
        // The lines of a cluster that is left out are checked all the same.
        SavedCluster unused{.id = {}, .address = *ClusterAddress::parse(u"localhost")};
        SavedCluster &cluster = m_where == Where::Added ? m_import.clusters.back() : unused;
        if (key == "kind"_L1) {
            choose(cluster.kind, filewords::Kinds, key, value);
        } else if (key == "trust"_L1) {
            choose(cluster.trust, filewords::Trusts, key, value);
        } else if (key == "sign in"_L1) {
            choose(cluster.method, filewords::Methods, key, value);
        } else if (key == "colour"_L1) {
            setColour(cluster, value);
        } else {
            setText(cluster, key, value);
        }
    }

    void setColour(SavedCluster &cluster, const QString &value)
    {
        const auto found = std::ranges::find(filewords::Colours, value);
        if (found == filewords::Colours.end()) {
            QStringList names;
            for (const auto &name : filewords::Colours)
                names.append(name);
            problem(Exchange::tr("“%1” cannot be “%2”. It is one of: %3.").arg("colour"_L1, text::plain(value), names.join(", "_L1)));
            return;
        }
        cluster.colour = static_cast<int>(found - filewords::Colours.begin());
    }

    void setText(SavedCluster &cluster, const QString &key, const QString &value)
    {
        const std::pair<QLatin1StringView, QString SavedCluster::*> texts[] = {{"label"_L1, &SavedCluster::label},
            {"user"_L1, &SavedCluster::user}, {"ca file"_L1, &SavedCluster::caFile},
            {"certificate file"_L1, &SavedCluster::certificateFile}, {"key file"_L1, &SavedCluster::keyFile}};
        const auto found = std::ranges::find(texts, key, [](const auto &entry) { return entry.first; });
        if (found == std::end(texts)) {
            problem(Exchange::tr("“%1” is none of the names that this program knows.").arg(text::plain(key)));
            return;
        }
        const bool isPath = key.endsWith("file"_L1);
        cluster.*(found->second) = text::plain(value, isPath ? PathCap : text::NameCap);
    }

    enum class Where { Nowhere, LeftOut, Added };

    const std::vector<SavedCluster> &m_saved;
    ClusterExchange::Import m_import;
    std::vector<int> m_begins; ///< line of each cluster's address
    int m_line = 1;
    Where m_where = Where::Nowhere;
    QSet<QString> m_keys;
};

void add(QStringList &lines, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        lines.append(u"%1 = %2"_s.arg(key, text::plain(value, PathCap)));
}

} // namespace

QString ClusterExchange::asText(const std::vector<SavedCluster> &clusters)
{
    QStringList lines{QString(Heading) + QString::number(Format)};
    for (const SavedCluster &cluster : clusters) {
        lines << QString() << u"[%1]"_s.arg(cluster.address.display());
        add(lines, "label"_L1, cluster.label);
        add(lines, "kind"_L1, filewords::word(filewords::Kinds, cluster.kind));
        add(lines, "colour"_L1, filewords::colourWord(cluster.colour));
        add(lines, "trust"_L1, filewords::word(filewords::Trusts, cluster.trust));
        add(lines, "ca file"_L1, cluster.caFile);
        add(lines, "sign in"_L1, filewords::word(filewords::Methods, cluster.method));
        add(lines, "user"_L1, cluster.user);
        add(lines, "certificate file"_L1, cluster.certificateFile);
        add(lines, "key file"_L1, cluster.keyFile);
    }
    return lines.join(u'\n') + u'\n';
}

ClusterExchange::Import ClusterExchange::fromText(const QString &text, const std::vector<SavedCluster> &saved)
{
    return Reader(saved).read(text);
}
