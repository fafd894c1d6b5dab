// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <QCompleter>

#include <vector>

/// Completes a name or a part of a GUID to the GUID: lists "checkout — 5d1c…", enters the GUID alone.
class GuidCompleter : public QCompleter
{
    Q_OBJECT
public:
    struct Entry {
        QString name; ///< may be empty
        QString guid;
        bool operator==(const Entry &) const = default;
    };

    explicit GuidCompleter(QObject *parent = nullptr);
    ~GuidCompleter() override;

    void setEntries(std::vector<Entry> entries);

    QString pathFromIndex(const QModelIndex &index) const override;
    QStringList splitPath(const QString &path) const override;

private:
    class Model;
    Model *m_model;
};
