// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpwindow.h"

#include "look.h"
#include "searchfield.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int ListSpacing = 2;
constexpr int ContentsLetters = 34;
constexpr int TextLetters = 92;
constexpr int Lines = 36;

QString plainOf(const HelpPage &page)
{
    QTextDocument document;
    if (page.markdown) {
        document.setMarkdown(page.text);
    } else {
        document.setHtml(page.text);
    }
    return document.toPlainText();
}

} // namespace

HelpWindow::HelpWindow()
    : m_pages(helpPages())
    , m_search(new QLineEdit(this))
    , m_hits(look::note({}, this))
    , m_contents(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its own window
    for (const HelpPage &page : m_pages) {
        m_texts.push_back(plainOf(page).toCaseFolded());
        m_contents->addItem(page.title);
    }
    build();
    const QSize wanted(fontMetrics().averageCharWidth() * (ContentsLetters + TextLetters), fontMetrics().height() * Lines);
    resize(look::withinScreen(this, wanted));
    applySearch();
}

void HelpWindow::build()
{
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setPlaceholderText(tr("Search (Ctrl+F)"));
    asSearchField(m_search);
    m_contents->setSpacing(ListSpacing);
    m_contents->setAccessibleName(tr("Contents"));
    m_text->setAccessibleName(tr("Page of the help"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(look::Section);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::Gap);
    column->addWidget(m_search);
    column->addWidget(m_hits);
    column->addWidget(m_contents, 1);
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(side);
    split->addWidget(m_text);
    split->setStretchFactor(1, 1);
    split->setSizes({fontMetrics().averageCharWidth() * ContentsLetters, fontMetrics().averageCharWidth() * TextLetters});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(look::Section, look::Section, look::Section, look::Section);
    all->addWidget(split);

    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::applySearch);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpWindow::findNext);
    connect(m_contents, &QListWidget::currentRowChanged, this, &HelpWindow::showChosen);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.scheme() == "help"_L1) {
            open(link.path());
        }
    });
    auto *find = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
}

void HelpWindow::open(const QString &id)
{
    const auto page = std::ranges::find_if(m_pages, [&id](const HelpPage &each) { return each.id == id; });
    const int row = page == m_pages.end() ? 0 : int(page - m_pages.begin());
    if (m_contents->item(row)->isHidden()) {
        m_search->clear();
    }
    m_contents->setCurrentRow(row);
    m_contents->setFocus();
}

void HelpWindow::applySearch()
{
    const QStringList words = m_search->text().toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    int hits = 0;
    for (int row = 0; row < m_contents->count(); ++row) {
        const QString &text = m_texts[static_cast<size_t>(row)];
        const bool hit = std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); });
        m_contents->item(row)->setHidden(!hit);
        first = hit && first < 0 ? row : first;
        hits += hit ? 1 : 0;
    }
    m_hits->setText(words.isEmpty() ? tr("%n page(s)", nullptr, hits)
            : hits == 0             ? tr("No page has all these words.")
                                    : tr("%n page(s) with these words", nullptr, hits));
    if (first >= 0 && (m_contents->currentRow() < 0 || m_contents->currentItem()->isHidden())) {
        m_contents->setCurrentRow(first);
    } else {
        showChosen();
    }
}

void HelpWindow::showChosen()
{
    const int row = m_contents->currentRow();
    if (row < 0) {
        return;
    }
    const HelpPage &page = m_pages[static_cast<size_t>(row)];
    if (page.markdown) {
        m_text->setMarkdown(page.text);
    } else {
        m_text->setHtml(page.text);
    }
    setWindowTitle(tr("Help: %1").arg(page.title));
    findNext();
}

void HelpWindow::findNext()
{
    const QString word = m_search->text().section(u' ', 0, 0, QString::SectionSkipEmpty);
    if (!word.isEmpty() && !m_text->find(word)) {
        m_text->moveCursor(QTextCursor::Start); // from the top again
        m_text->find(word);
    }
}

#include "moc_helpwindow.cpp"
