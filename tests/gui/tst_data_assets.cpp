#include "app/gui/dialogs/DataAssetDialog.h"
#include "app/gui/pages/DiagramPage.h"
#include "app/gui/panels/DataSection.h"
#include "app/gui/panels/Inspector.h"
#include "tests/gui/support/WindowFixture.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace provisor;
using namespace provisor::test;

namespace {

/// A window with the sample open.
struct Fixture : WindowFixture
{
    explicit Fixture(GuiTheme::Choice choice = GuiTheme::Choice::Light) : WindowFixture(choice) { openSample(); }

    DataSection* section() { return window->workspace()->diagram()->inspector()->data(); }
    const QList<Record>& assets() { return session().snapshot().records(Kind::DataAsset); }
    DataAssetDialog* dialog() { return window->findChild<DataAssetDialog*>(); }

    /// Presses the plus of the section and takes an entry of its menu by the keyboard.
    bool add(const QString& entry)
    {
        section()->addButton()->setFocus();
        QTest::keyClick(section()->addButton(), Qt::Key_Space);
        return chooseFromMenu(entry);
    }
    QAbstractButton* named(const QString& accessibleName)
    {
        for (QAbstractButton* button : section()->findChildren<QAbstractButton*>()) {
            if (button->accessibleName() == accessibleName)
                return button;
        }
        return nullptr;
    }
};

} // namespace

class TestDataAssets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(prepareWindowTests()); }

    void dataIsNamedForAnElementStoredElsewhereTakenAwayAndDeleted()
    {
        Fixture fixture;
        Session& session = fixture.session();
        const qsizetype before = fixture.assets().size();
        session.select({fixture.element("docs")});
        QVERIFY(fixture.section()->isVisible());
        QVERIFY(fixture.add(QStringLiteral("New data asset...")));
        QVERIFY(fixture.dialog());
        QTest::keyClicks(fixture.dialog()->findChild<QLineEdit*>(), QStringLiteral("Complaints"));
        QTest::mouseClick(fixture.dialog()->findChild<QCheckBox*>(QStringLiteral("special-category")), Qt::LeftButton,
                          {}, {8, 12});
        QTest::keyClick(fixture.dialog(), Qt::Key_Return);
        QTRY_VERIFY(!fixture.dialog());
        QCOMPARE(fixture.assets().size(), before + 1);
        const QList<Record> here = data_assets::at(session.snapshot(), fixture.element("docs"));
        const auto found = std::find_if(here.begin(), here.end(), [](const Record& record) {
            return record.text(field::data_asset::Name) == u"Complaints";
        });
        QVERIFY(found != here.end());
        const Id asset = found->id();
        QCOMPARE(found->list(field::data_asset::Classes), QStringList{QStringLiteral("special-category")});
        // The rules read the class where the data is stored.
        session.waitForAnalysis();
        // The same data on a flow, from the menu of that flow.
        const Id flow = session.snapshot().records(Kind::Flow).first().id();
        session.select({flow});
        QVERIFY(fixture.add(QStringLiteral("Complaints")));
        QCOMPARE(session.snapshot().find(Kind::DataAsset, asset)->references(field::data_asset::CarriedOn),
                 QList<Id>{flow});
        QVERIFY(!fixture.add(QStringLiteral("Complaints"))); // it is there already
        if (QWidget* menu = QApplication::activePopupWidget())
            menu->close();
        QTest::mouseClick(fixture.named(QStringLiteral("Take \"Complaints\" away from here")), Qt::LeftButton);
        QVERIFY(session.snapshot().find(Kind::DataAsset, asset)->references(field::data_asset::CarriedOn).isEmpty());
        session.select({});
        QTest::mouseClick(fixture.named(QStringLiteral("Delete data asset \"Complaints\"")), Qt::LeftButton);
        QVERIFY(!session.snapshot().find(Kind::DataAsset, asset));
        for (int step = 0; step < 4; ++step)
            session.undo();
        QCOMPARE(fixture.assets().size(), before);
    }

    void theClassOfDataDecidesThreats()
    {
        Fixture fixture;
        Session& session = fixture.session();
        const auto levels = [&] {
            QStringList keys;
            for (const Threat& threat : session.analysis()->threats)
                keys.append(threat.key + QString::number(threat.risk.inherent.value));
            return keys;
        };
        const QStringList before = levels();
        data_assets::Facts facts;
        facts.name = QStringLiteral("Health records");
        facts.classes = {QStringLiteral("special-category")};
        facts.storedIn = {fixture.element("orders"), fixture.element("index")};
        const Id asset = data_assets::write(session, {}, facts);
        QVERIFY(!asset.isNull());
        session.waitForAnalysis();
        QVERIFY(levels() != before);
        session.undo();
        session.waitForAnalysis();
        QCOMPARE(levels(), before);
    }

    void nothingChangedLeavesNoTrace()
    {
        Fixture fixture;
        Session& session = fixture.session();
        data_assets::Facts facts;
        facts.name = QStringLiteral("Orders");
        const Id asset = data_assets::write(session, {}, facts);
        session.select({});
        const qsizetype entries = session.trail().log().size();
        QTest::mouseClick(fixture.named(QStringLiteral("Data asset Orders, not classified")), Qt::LeftButton);
        QVERIFY(fixture.dialog());
        QTest::keyClick(fixture.dialog(), Qt::Key_Return);
        QTRY_VERIFY(!fixture.dialog());
        QCOMPARE(session.trail().log().size(), entries);
        QVERIFY(!data_assets::setPlace(session, asset, asset, true)); // data is not stored in data
        QVERIFY(!data_assets::setPlace(session, asset, fixture.element("orders"), false));
        QCOMPARE(session.trail().log().size(), entries);
    }

    void aDataAssetNeedsAName()
    {
        Fixture fixture;
        fixture.session().select({});
        QVERIFY(fixture.add(QStringLiteral("New data asset...")));
        QPushButton* add = nullptr;
        for (QPushButton* button : fixture.dialog()->findChildren<QPushButton*>()) {
            if (button->text() == u"Add")
                add = button;
        }
        QVERIFY(add && !add->isEnabled());
        for (const QWidget* widget : fixture.dialog()->findChildren<QWidget*>()) {
            if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible())
                QVERIFY2(!widget->accessibleName().isEmpty() || qobject_cast<const QAbstractButton*>(widget),
                         widget->metaObject()->className());
        }
        QTest::keyClick(fixture.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!fixture.dialog());
    }

    /// With PROVISOR_PICTURES=FOLDER the dialog and the section are painted there, to be looked at.
    void picturesCanBeKeptToBeLookedAt()
    {
        const QString folder = qEnvironmentVariable("PROVISOR_PICTURES");
        if (folder.isEmpty())
            QSKIP("PROVISOR_PICTURES is not set");
        for (const auto& [choice, name] :
             {std::pair(GuiTheme::Choice::Light, "light"), std::pair(GuiTheme::Choice::Dark, "dark")}) {
            Fixture fixture(choice);
            data_assets::Facts facts;
            facts.name = QStringLiteral("Order histories");
            facts.classes = {QStringLiteral("personal"), QStringLiteral("confidential")};
            facts.storedIn = {fixture.element("orders")};
            facts.confidentiality = QStringLiteral("high");
            const Id asset = data_assets::write(fixture.session(), {}, facts);
            data_assets::write(fixture.session(), {}, {QStringLiteral("Product pages"), {}, {}, {}, {}, {}, {}, {}});
            fixture.session().select({fixture.element("orders")});
            QTest::qWait(100);
            fixture.window->grab().save(QStringLiteral("%1/data-%2-window.png").arg(folder, QLatin1String(name)));
            DataAssetDialog* dialog =
                new DataAssetDialog(fixture.session(), fixture.theme, asset, {}, fixture.window.get());
            dialog->open();
            QTest::qWait(50);
            dialog->grab().save(QStringLiteral("%1/data-%2-dialog.png").arg(folder, QLatin1String(name)));
            dialog->close();
        }
    }
};

QTEST_MAIN(TestDataAssets)
#include "tst_data_assets.moc"
