# SPDX-License-Identifier: GPL-3.0-or-later
set(UPGRADE_SOURCES
    checkrun.cpp checkrun.h
    consequences.cpp consequences.h
    destroydialog.cpp destroydialog.h
    fieldwords.cpp fieldwords.h
    guardrails.cpp guardrails.h
    reviewpage.cpp reviewpage.h
    reviewpage_build.cpp reviewpage_send.cpp
    upgradefacts.cpp upgradefacts.h
    upgradefields.cpp upgradefields.h
    upgradefields_build.cpp
    upgradepage.cpp upgradepage.h
    upgradepage_build.cpp
    upgradepage_facts.cpp
    upgradepage_review.cpp
    widgets/columns.cpp widgets/columns.h
    widgets/disclosure.cpp widgets/disclosure.h
    widgets/fieldmessage.cpp widgets/fieldmessage.h
    widgets/findinglist.cpp widgets/findinglist.h
    widgets/findinglist_rows.cpp
    widgets/guidcompleter.cpp widgets/guidcompleter.h
    widgets/modulesdelegate.cpp widgets/modulesdelegate.h
    widgets/modulesmodel.cpp widgets/modulesmodel.h
    widgets/modulestable.cpp widgets/modulestable.h
    widgets/requestview.cpp widgets/requestview.h
    widgets/versionbox.cpp widgets/versionbox.h
    widgets/wheelguard.cpp widgets/wheelguard.h)
set(UPGRADE_UI destroydialog.ui upgradefields.ui)
