// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helppages.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

/// The built-in help in a window of its own that blocks nothing: contents, search over all pages, and the page. Nothing is fetched from
/// anywhere.
class HelpWindow : public QDialog
{
    Q_OBJECT
public:
    HelpWindow();

    /// Shows this page, and takes back a search that hides it. An unknown id shows the first page.
    void open(const QString &id);

private:
    void build();
    void applySearch();
    void showChosen();
    void findNext();

    std::vector<HelpPage> m_pages;
    std::vector<QString> m_texts; ///< plain and folded, to search
    QLineEdit *m_search;
    QLabel *m_hits;
    QListWidget *m_contents;
    QTextBrowser *m_text;
};
