// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/find.h"
#include "tests/ui/settled.h"
#include "ui/access/access.h"
#include "ui/diagram/network_diagram.h"
#include "ui/network/network_page.h"
#include "ui/network/presets.h"
#include "ui/text/translation.h"
#include "ui/widgets/notice_bar.h"

#include <QMouseEvent>
#include <QPushButton>

#include <functional>

/// The network page as a window of its own, in English, with a document and its run that nothing else knows. The run
/// trains on the caller's thread, so that a test decides what has happened. What is declared first outlives the rest.
struct OwnNetworkPage {
    static constexpr QSize usualSize{1280, 760};

    /// XOR with one hidden layer of four units, unless another is asked for.
    explicit OwnNetworkPage(const actlab::NetworkScenario &network = actlab::presets()[1].scenario)
        : document(scenarioOf(network))
    {
    }

    /// Shows it with its first picture, and nothing going on; whether that is so and the keyboard is here.
    [[nodiscard]] bool show(QSize size = usualSize) { return showActive(page, size) && settled(); }

    template <class W> W *find(const QString &name = {}) const { return page.findChild<W *>(name); }
    actlab::NetworkDiagram &diagram() const { return *find<actlab::NetworkDiagram>(); }
    actlab::NoticeBar &notice() const { return *find<actlab::NoticeBar>(); }
    QList<QPushButton *> noticeButtons() const { return notice().findChildren<QPushButton *>(); }
    QString said() const { return notice().text(); }

    const actlab::Snapshot &now() const { return *run.snapshot(); }
    /// As actlab::settled, of this run.
    std::shared_ptr<const actlab::Snapshot> settled() const { return actlab::settled(run); }
    /// The same after some more epochs.
    std::shared_ptr<const actlab::Snapshot> trainedFor(std::uint64_t epochs)
    {
        const std::uint64_t end = settled()->epoch + epochs;
        for (std::uint64_t i = 0; i < epochs; ++i)
            run.stepEpoch();
        auto snapshot = settled();
        [&] { QCOMPARE(snapshot->epoch, end); }();
        return snapshot;
    }

    void edit(const std::function<void(actlab::NetworkScenario &)> &change, const QString &gesture = {})
    {
        document.edit(
            {"", {}}, [&](actlab::Scenario &s) { change(s.network); }, gesture);
    }

    /// QTest::mouseMove() moves the pointer, which cannot leave the offscreen platform's small screen.
    void hover(QPointF place)
    {
        QMouseEvent move(QEvent::MouseMove, place, diagram().mapToGlobal(place), Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(&diagram(), &move);
    }

    actlab::Access access; ///< as the window has it
    actlab::InterfaceLanguage language{actlab::Language::english};
    actlab::ScenarioDocument document;
    actlab::Run run{document, actlab::Worker::Place::callers_thread};
    actlab::NetworkPage page{document, run};

private:
    static actlab::Scenario scenarioOf(const actlab::NetworkScenario &network)
    {
        actlab::Scenario scenario;
        scenario.network = network;
        return scenario;
    }
};
