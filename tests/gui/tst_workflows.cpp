// Work that goes through dialogs: import, export, accepting risk, overruling a factor, own threats, settings, paths.

#include "app/gui/DiagramExport.h"
#include "app/gui/MainWindow.h"
#include "app/gui/Style.h"
#include "app/gui/Workspace.h"
#include "app/gui/diagram/CanvasScene.h"
#include "app/gui/diagram/DiagramCommands.h"
#include "app/gui/diagram/DiagramView.h"
#include "app/gui/dialogs/AcceptDialog.h"
#include "app/gui/dialogs/ImportDialog.h"
#include "app/gui/dialogs/SettingsDialog.h"
#include "app/gui/dialogs/ThreatDialog.h"
#include "app/gui/pages/DiagramPage.h"
#include "app/gui/pages/ThreatsPage.h"
#include "app/gui/panels/ThreatDetail.h"
#include "app/gui/widgets/Controls.h"
#include "models/Decisions.h"
#include "models/Roles.h"
#include "models/Words.h"
#include "resources/EmbeddedResources.h"
#include "translations/Translations.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace provisor;

namespace {

CataloguePointer catalogue()
{
    static const auto loaded = Catalogue::load(embeddedCatalogue());
    return loaded ? *loaded : nullptr;
}

struct Fixture
{
    QTemporaryDir folder;
    GuiTheme theme{*qApp};
    std::unique_ptr<MainWindow> window;

    Fixture()
    {
        theme.setChoice(GuiTheme::Choice::Light);
        window = std::make_unique<MainWindow>(catalogue(), theme);
        window->files().setJournalFolder(folder.filePath(QStringLiteral("journals")));
        window->files().askUnsaved = [](const QString&) { return FileController::Answer::Discard; };
        window->show();
        window->files().openSample(QStringLiteral("rag-customer-support"));
        session().waitForAnalysis();
    }

    ~Fixture() { window->close(); }

    Session& session() { return window->workspace()->session(); }
    ThreatsPage* threats() { return window->workspace()->threats(); }
    ThreatDetail* detail() { return threats()->findChild<ThreatDetail*>(); }

    const Threat* threat(const QString& key)
    {
        session().waitForAnalysis();
        return session().analysis()->threat(key);
    }

    /// The first threat of the register that is open, shown in full.
    QString showOpenThreat()
    {
        window->showView(View::Threats);
        for (const Threat& threat : session().analysis()->threats) {
            if (threat.status == u"new" && threat.isRaised && !threat.target.id.isNull() && threat.related.size() > 1) {
                const QString key = threat.key;
                threats()->showThreat(key);
                QCoreApplication::processEvents();
                return key;
            }
        }
        return {};
    }
};

/// A dialog of the window, or nullptr.
template <typename Dialog>
Dialog* dialogOf(Fixture& fixture)
{
    QCoreApplication::processEvents();
    return fixture.window->findChild<Dialog*>();
}

/// A link by name; those of a threat shown before may not be deleted yet.
LinkButton* shown(const QWidget* parent, const char* name)
{
    for (auto* link : parent->findChildren<LinkButton*>(QLatin1String(name))) {
        if (link->isVisible())
            return link;
    }
    return nullptr;
}

QPushButton* okOf(QDialog& dialog)
{
    return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
}

} // namespace

class TestWorkflows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("provisor-tests"));
        registerEmbeddedResources();
    }

    void fileOfAnotherProgramOpensAfterItsReport_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("Threat Dragon") << "threat-dragon/input.json";
        QTest::newRow("Open Threat Model, JSON") << "otm-json/input.json";
        QTest::newRow("Open Threat Model, YAML") << "otm-yaml/input.yaml";
    }

    void fileOfAnotherProgramOpensAfterItsReport()
    {
        QFETCH(QString, file);
        Fixture fixture;
        const QString path = QFINDTESTDATA(QString(QStringLiteral("../data/exchange/") + file));
        QVERIFY(!path.isEmpty());
        const Snapshot before = fixture.session().snapshot();
        qsizetype lines = 0;
        bool agrees = false;
        fixture.window->files().confirmImport = [&](const QString&, const ImportReport& report) {
            lines = report.lines.size();
            ImportDialog dialog(path, report, fixture.theme, nullptr);
            return agrees && !dialog.grab().isNull();
        };
        QVERIFY(!fixture.window->files().import(path));
        QVERIFY(lines > 0);
        QVERIFY(fixture.session().snapshot() == before); // what was open stays open
        agrees = true;
        QVERIFY(fixture.window->files().open(path)); // opening knows other programs' files by their content
        QVERIFY(!(fixture.session().snapshot() == before));
        QVERIFY(!fixture.session().snapshot().records(Kind::Element).isEmpty());
        QVERIFY(!fixture.session().snapshot().records(Kind::Placement).isEmpty());
    }

    void diagramIsWrittenAsPicture_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("SVG") << "svg" << QByteArray("<");
        QTest::newRow("PNG") << "png" << QByteArray("\x89PNG");
        QTest::newRow("PDF") << "pdf" << QByteArray("%PDF");
    }

    void diagramIsWrittenAsPicture()
    {
        QFETCH(QString, suffix);
        QFETCH(QByteArray, start);
        Fixture fixture;
        const QString path = fixture.folder.filePath(QString(u"diagram." % suffix));
        const Id diagram = fixture.session().currentDiagram();
        QVERIFY(exportDiagram(fixture.session(), diagram, Overlay::Threats, Notation::Cards, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(start));
    }

    void pictureOfNothingOrInAnUnknownFormIsRefused()
    {
        Fixture fixture;
        Session& session = fixture.session();
        const QString unknown = fixture.folder.filePath(QStringLiteral("diagram.gif"));
        QVERIFY(!exportDiagram(session, session.currentDiagram(), Overlay::None, Notation::Cards, unknown));
        const QString path = fixture.folder.filePath(QStringLiteral("diagram.svg"));
        QVERIFY(!exportDiagram(session, Id::create(), Overlay::None, Notation::Cards, path));
        QVERIFY(!QFile::exists(path));
    }

    void riskIsAcceptedByAPersonWithAReason()
    {
        Fixture fixture;
        const QString key = fixture.showOpenThreat();
        const Snapshot before = fixture.session().snapshot();
        auto* link = shown(fixture.detail(), "accept-risk");
        QVERIFY(link);
        QTest::mouseClick(link, Qt::LeftButton);
        auto* dialog = dialogOf<AcceptDialog>(fixture);
        QVERIFY(dialog);
        QVERIFY(!okOf(*dialog)->isEnabled());
        QTest::keyClicks(dialog->findChild<QComboBox*>()->lineEdit(), QStringLiteral("Nora Novak"));
        QVERIFY(!okOf(*dialog)->isEnabled()); // a name alone is no reason
        QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(), QStringLiteral("Ends with the pilot."));
        QVERIFY(okOf(*dialog)->isEnabled());
        QTest::mouseClick(okOf(*dialog), Qt::LeftButton);
        QCOMPARE(fixture.threat(key)->status, QStringLiteral("accepted"));
        const QList<Record>& all = fixture.session().snapshot().records(Kind::Acceptance);
        const auto found = std::find_if(all.begin(), all.end(), [&](const Record& record) {
            return record.text(field::acceptance::ThreatKey) == key;
        });
        QVERIFY(found != all.end());
        const Record acceptance = *found;
        QCOMPARE(acceptance.text(field::acceptance::Reason), QStringLiteral("Ends with the pilot."));
        QVERIFY(!acceptance.text(field::acceptance::Until).isEmpty());
        fixture.session().undo(); // the person, who was new, goes with the acceptance
        QVERIFY(fixture.session().snapshot() == before);
    }

    void statusAcceptedAsksForThePersonEverywhere_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("cell of the table") << "cell";
        QTest::newRow("detail") << "detail";
        QTest::newRow("bulk bar") << "bulk";
    }

    void statusAcceptedAsksForThePersonEverywhere()
    {
        QFETCH(QString, way);
        Fixture fixture;
        const QString key = fixture.showOpenThreat();
        const Snapshot before = fixture.session().snapshot();
        QTableView* table = fixture.threats()->table();
        if (way == u"cell") {
            table->setCurrentIndex(table->currentIndex().siblingAtColumn(ThreatTableModel::StatusColumn));
            QTest::keyClick(table, Qt::Key_Return);
        } else if (way == u"detail") {
            for (auto* button : fixture.detail()->findChildren<ValueButton*>()) {
                if (button->isVisible() && button->accessibleName().startsWith(u"Status"))
                    QTest::keyClick(button, Qt::Key_Return);
            }
        } else {
            fixture.threats()->model().setChecked({key, fixture.session().analysis()->threats.last().key}, true);
            QTest::mouseClick(fixture.threats()->findChild<QPushButton*>(QStringLiteral("bulk-status")),
                              Qt::LeftButton);
        }
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction* action : menu->actions()) {
            if (action->text() == words::threatStatus(QStringLiteral("accepted")))
                menu->setActiveAction(action);
        }
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(dialogOf<AcceptDialog>(fixture));
        QVERIFY(fixture.session().snapshot() == before); // nothing is accepted by nobody
    }

    void cellOfTheTableTakesTheOtherStatuses()
    {
        Fixture fixture;
        const QString key = fixture.showOpenThreat();
        QTableView* table = fixture.threats()->table();
        const QModelIndex cell = table->currentIndex().siblingAtColumn(ThreatTableModel::StatusColumn);
        QVERIFY(!fixture.threats()->filter().setData(cell, QStringLiteral("accepted")));
        table->setCurrentIndex(cell);
        QTest::keyClick(table, Qt::Key_Return);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction* action : menu->actions()) {
            if (action->text() == words::threatStatus(QStringLiteral("avoided")))
                menu->setActiveAction(action);
        }
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(fixture.threat(key)->status, QStringLiteral("avoided"));
        QVERIFY(!dialogOf<AcceptDialog>(fixture));
    }

    void overruledFactorKeepsItsReason()
    {
        Fixture fixture;
        const QString key = fixture.showOpenThreat();
        ValueButton* factor = nullptr;
        for (auto* button : fixture.detail()->findChildren<ValueButton*>()) {
            if (!factor && button->isVisible() && button->toolTip() == u"Overrule this factor")
                factor = button;
        }
        QVERIFY(factor);
        const QString id = fixture.threat(key)->risk.factors.first().id;
        QTest::keyClick(factor, Qt::Key_Return);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::keyClicks(menu->findChild<QLineEdit*>(), QStringLiteral("behind the firewall"));
        for (QAction* action : menu->actions()) {
            if (action->text() == u"2")
                menu->setActiveAction(action);
        }
        QTest::keyClick(menu, Qt::Key_Return);
        const Factor changed = fixture.threat(key)->risk.factors.first();
        QCOMPARE(changed.id, id);
        QVERIFY(changed.isOverridden);
        QCOMPARE(changed.value, 2.0);
        QCOMPARE(changed.note, QStringLiteral("behind the firewall"));
    }

    void pathOfAThreatIsShownUntilEscape()
    {
        Fixture fixture;
        fixture.showOpenThreat();
        auto* link = shown(fixture.detail(), "show-path");
        QVERIFY(link);
        DiagramView* view = fixture.window->workspace()->diagram()->view();
        const QImage plain = view->canvas().grab().toImage();
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(fixture.window->workspace()->view(), View::Diagram);
        QTest::qWait(50);
        const QImage path = view->canvas().grab().toImage();
        QTest::keyClick(&view->canvas(), Qt::Key_Escape);
        QTest::qWait(50);
        QVERIFY(view->canvas().grab().toImage() != path);
    }

    void outlineShowsAnElementOnAnotherDiagramByItsMenu()
    {
        Fixture fixture;
        DiagramPage* page = fixture.window->workspace()->diagram();
        page->view()->commands().addDiagram();
        QCoreApplication::processEvents();
        QTreeView* outline = page->outline();
        QVERIFY(outline->dragEnabled());
        QModelIndex row = outline->model()->index(0, 0);
        while (Kind(row.data(role::RecordKind).toInt()) != Kind::Element) // the first boundary that holds one
            row = outline->model()->index(0, 0, row);
        QVERIFY(row.isValid());
        const Id id = row.data(role::Record).value<Id>();
        outline->setCurrentIndex(row);
        outline->setFocus();
        const QPoint at = outline->visualRect(row).center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, at, outline->viewport()->mapToGlobal(at));
        QApplication::sendEvent(outline->viewport(), &event);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(menu->actions().first()->isEnabled());
        menu->setActiveAction(menu->actions().first());
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(page->view()->scene().content().elements.contains(id));
        QVERIFY(fixture.window->commands().action(QStringLiteral("diagram.show")));
        fixture.session().undo();
        QVERIFY(!page->view()->scene().content().elements.contains(id));
    }

    void threatInOwnWordsIsAddedAndDeletedByKey()
    {
        Fixture fixture;
        fixture.window->showView(View::Threats);
        const Snapshot before = fixture.session().snapshot();
        QTest::mouseClick(fixture.threats()->findChild<QAbstractButton*>(QStringLiteral("add-threat")), Qt::LeftButton);
        auto* dialog = dialogOf<ThreatDialog>(fixture);
        QVERIFY(dialog);
        QVERIFY(!okOf(*dialog)->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit*>(), QStringLiteral("Tailgating into the server room"));
        QTest::mouseClick(okOf(*dialog), Qt::LeftButton);
        const QString key = QStringLiteral("custom-tailgating-into-the-server-room@system");
        QVERIFY(fixture.threat(key));
        QTableView* table = fixture.threats()->table();
        QCOMPARE(table->currentIndex().data(role::Key).toString(), key);
        QTest::keyClick(table, Qt::Key_Delete);
        QVERIFY(!fixture.threat(key));
        QVERIFY(fixture.session().snapshot() == before);
        const qsizetype count = fixture.session().analysis()->threats.size();
        table->setCurrentIndex(fixture.threats()->filter().index(0, ThreatTableModel::Title));
        QTest::keyClick(table, Qt::Key_Delete); // a threat a rule found stays
        fixture.session().waitForAnalysis();
        QCOMPARE(fixture.session().analysis()->threats.size(), count);
    }

    void settingsAreOneChangeAndMoveTheLevels()
    {
        Fixture fixture;
        const auto criticals = [&] {
            fixture.session().waitForAnalysis();
            const QList<Threat>& threats = fixture.session().analysis()->threats;
            return std::count_if(threats.begin(), threats.end(),
                                 [](const Threat& threat) { return threat.risk.residual.level == Level::Critical; });
        };
        const auto before = criticals();
        fixture.window->commands().action(QStringLiteral("model.settings"))->trigger();
        auto* dialog = dialogOf<SettingsDialog>(fixture);
        QVERIFY(dialog);
        const auto limits = dialog->findChildren<QDoubleSpinBox*>();
        QCOMPARE(limits.size(), 3);
        limits.at(2)->setValue(8); // below the one before it
        QVERIFY(!okOf(*dialog)->isEnabled());
        limits.at(2)->setValue(12);
        QVERIFY(okOf(*dialog)->isEnabled());
        QTest::mouseClick(okOf(*dialog), Qt::LeftButton);
        QVERIFY(criticals() > before);
        fixture.session().undo();
        QCOMPARE(criticals(), before);
    }

    void figuresHaveTheDecimalSignOfTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("sign");
        QTest::newRow("English") << "en" << QStringLiteral(".");
        QTest::newRow("German") << "de" << QStringLiteral(",");
    }

    void figuresHaveTheDecimalSignOfTheLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, sign);
        installLanguage(language);
        const auto english = qScopeGuard([] { installLanguage(QStringLiteral("en")); });
        Fixture fixture;
        fixture.showOpenThreat();
        QStringList figures;
        const QModelIndex row = fixture.threats()->table()->currentIndex();
        for (const int column : {ThreatTableModel::Residual, ThreatTableModel::Inherent, ThreatTableModel::Planned})
            figures << row.siblingAtColumn(column).data().toString();
        DiagramView* view = fixture.window->workspace()->diagram()->view();
        view->setOverlay(Overlay::Risk);
        const QList<Id> all = view->scene().readingOrder();
        const DisplayList picture = view->scene().exportPicture(QSet<Id>(all.begin(), all.end()));
        static const QRegularExpression number(QStringLiteral("^[0-9]+[.,][0-9]+$"));
        for (const auto& item : picture.items) {
            if (const auto* text = std::get_if<TextItem>(&item); text && number.match(text->text).hasMatch())
                figures << text->text;
        }
        QVERIFY(figures.size() > 3);
        for (const QString& figure : std::as_const(figures))
            QVERIFY2(number.match(figure).hasMatch() && figure.contains(sign), qPrintable(figure));
        for (const auto* label : fixture.detail()->findChildren<TextLabel*>()) {
            if (label->text().startsWith(u'\u00d7'))
                QVERIFY2(label->text().contains(sign), qPrintable(label->text()));
        }
    }

    void namesOfThreatsHaveRoomInEveryWindow_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(1280, 720);
        QTest::newRow("usual") << QSize(1440, 900);
        QTest::newRow("large") << QSize(1920, 1080);
    }

    void namesOfThreatsHaveRoomInEveryWindow()
    {
        QFETCH(QSize, size);
        Fixture fixture;
        fixture.window->resize(size);
        fixture.window->showView(View::Threats);
        QCoreApplication::processEvents();
        const QHeaderView* header = fixture.threats()->table()->horizontalHeader();
        QVERIFY(header->sectionSize(ThreatTableModel::Title) >= 260);
        for (int at = 0; at < header->count(); ++at)
            QVERIFY(header->sectionSize(at) <= header->sectionSize(ThreatTableModel::Title));
        QVERIFY(!header->isSectionHidden(ThreatTableModel::Residual));
        QVERIFY(!header->isSectionHidden(ThreatTableModel::StatusColumn));
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    GuiTheme theme(application);
    application.setStyle(new Style(theme));
    TestWorkflows test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_workflows.moc"
