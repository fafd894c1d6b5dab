// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"
#include "tour.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tour)
};

} // namespace

std::vector<TourStep> windowTour()
{
    return {
        {MainWindow::Databases, Words::tr("Pages"), Words::tr("Six pages"),
            Words::tr("What you have, what you do, what is under way, what was, and where to practise. Ctrl+1 to Ctrl+6 go there.")},
        {MainWindow::Databases, Words::tr("Databases"), Words::tr("All databases of all clusters"),
            Words::tr("One row for each CRDB, one column for each cluster: its version there, and what needs attention. Upgrade… opens the "
                      "form.")},
        {MainWindow::Upgrade, Words::tr("CRDB GUID"), Words::tr("Which database"),
            Words::tr("The GUID names it. Type a name or a GUID; what is wrong with it is said beside the field.")},
        {MainWindow::Upgrade, Words::tr("Redis version"), Words::tr("Which version"),
            Words::tr("Only what every node of every participating cluster offers can be chosen. The others say why not.")},
        {MainWindow::Upgrade, Words::tr("Check"), Words::tr("Look before you send"),
            Words::tr("Check reads from the clusters what an expert would look at. It changes nothing.")},
        {MainWindow::Upgrade, Words::tr("Request preview"), Words::tr("The request"),
            Words::tr("This is what would be sent, to the byte, as you fill in the form.")},
        {MainWindow::Upgrade, Words::tr("Review"), Words::tr("Review"),
            Words::tr("What will happen, what the checks found, and one button that names the act. Nothing is sent before it is pressed.")},
        {MainWindow::Tasks, Words::tr("Task list"), Words::tr("Tasks"),
            Words::tr("Every upgrade with its steps on each cluster, its errors explained, and the proof at the end. The record survives "
                      "everything: close the window at any time.")},
        {MainWindow::History, Words::tr("Search history"), Words::tr("History"),
            Words::tr("Everything that was ever asked, answered and decided. Search it, and export it.")},
        {MainWindow::ClustersList, {}, Words::tr("Clusters"),
            Words::tr("The clusters you saved: how they are trusted, who you are there, and what you may do.")},
        {MainWindow::Training, Words::tr("Scenario"), Words::tr("Training"),
            Words::tr("Practise on simulated clusters: everything that can go wrong, without a cluster and without a risk.")},
    };
}
