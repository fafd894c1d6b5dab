// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>

using namespace Qt::StringLiterals;

/// The least a Qt program with a window and a text can be: what the start and the memory of the program are compared with.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QWidget window;
    QLabel label(u"The least that can be shown: one line of text."_s, &window);
    label.move(20, 20);
    window.resize(640, 480);
    window.show();
    return QApplication::exec();
}
