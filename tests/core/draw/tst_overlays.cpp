#include "support/Samples.h"

#include "core/draw/CardOverlay.h"
#include "core/draw/OverlayLegend.h"

#include <QTest>

using namespace provisor;

namespace {

/// A card of which every overlay has something to say.
CardContent fullCard()
{
    CardContent content;
    content.name = QStringLiteral("Index");
    content.typeName = QStringLiteral("Vector store");
    content.kind = DfdKind::Store;
    content.counts = {{Level::Critical, 1, true}, {Level::Medium, 3, false}};
    content.worstRisk = 17.5;
    content.questions = 2;
    content.riskInQuestion = 9.25;
    content.dataClasses = {QStringLiteral("Personal"), QStringLiteral("Internal")};
    content.isSensitive = true;
    content.isTainted = true;
    content.onPath = Level::High;
    content.pathGoal = Risk{4, 3, 12, Level::High};
    return content;
}

QStringList textsOf(const DisplayList& list)
{
    QStringList texts;
    for (const DrawItem& item : list.items) {
        if (const auto* text = std::get_if<TextItem>(&item))
            texts << text->text;
    }
    return texts;
}

QList<Overlay> allOverlays()
{
    QList<Overlay> all;
    for (int i = 0; i < overlayIds().size(); ++i)
        all << Overlay(i);
    return all;
}

} // namespace

/// What the overlays make of cards and flows.
class TestOverlays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsFollowTheOverlays()
    {
        QCOMPARE(overlayIds().value(int(Overlay::None)), QStringLiteral("none"));
        QCOMPARE(overlayIds().value(int(Overlay::Questions)), QStringLiteral("questions"));
        QCOMPARE(overlayIds().value(int(Overlay::Paths)), QStringLiteral("paths"));
        QCOMPARE(overlayIds().size(), int(Overlay::Paths) + 1);
    }

    void aPlainCardLooksTheSameUnderEveryOverlay()
    {
        for (const Overlay overlay : allOverlays()) {
            QVERIFY(!cardAccent(CardContent(), overlay, Theme::light()));
            QVERIFY(!cardBadge(CardContent(), overlay));
        }
    }

    void badgesSayWhatIsAskedFor_data()
    {
        QTest::addColumn<Overlay>("overlay");
        QTest::addColumn<CardBadge::Sign>("sign");
        QTest::addColumn<QString>("figure");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, Overlay overlay, CardBadge::Sign sign, const char* figure,
                            const char* word) {
            QTest::newRow(name) << overlay << sign << QString::fromLatin1(figure) << QString::fromLatin1(word);
        };
        row("threats", Overlay::Threats, CardBadge::Sign::Level, "4", "");
        row("questions", Overlay::Questions, CardBadge::Sign::Question, "2", "9.3 at stake");
        row("risk", Overlay::Risk, CardBadge::Sign::Level, "17.5", "Critical");
        row("data", Overlay::Data, CardBadge::Sign::Data, "Personal +1", "");
        row("taint", Overlay::Taint, CardBadge::Sign::Taint, "", "");
        row("paths", Overlay::Paths, CardBadge::Sign::Level, "12.0", "High");
    }

    void badgesSayWhatIsAskedFor()
    {
        QFETCH(Overlay, overlay);
        QFETCH(CardBadge::Sign, sign);
        QFETCH(QString, figure);
        QFETCH(QString, word);
        const std::optional<CardBadge> badge = cardBadge(fullCard(), overlay);
        QVERIFY(badge);
        QCOMPARE(badge->sign, sign);
        QCOMPARE(badge->figure, figure);
        QCOMPARE(badge->word, word);
    }

    void neverColourAlone_data()
    {
        QTest::addColumn<Overlay>("overlay");
        QTest::addColumn<Notation>("notation");
        for (const Overlay overlay : allOverlays()) {
            if (overlay == Overlay::None || overlay == Overlay::Channels)
                continue;
            for (const Notation notation : {Notation::Cards, Notation::Dfd})
                QTest::addRow("%s %s", qPrintable(overlayIds().at(int(overlay))),
                              notation == Notation::Dfd ? "dfd" : "cards")
                    << overlay << notation;
        }
    }

    /// Whatever an overlay colours also gets a sign or words that a card without it does not have.
    void neverColourAlone()
    {
        QFETCH(Overlay, overlay);
        QFETCH(Notation, notation);
        TextMeasurer text;
        IconSet icons = test::testIcons();
        const auto picture = [&](Overlay shown) {
            DisplayList list;
            const CardContent content = fullCard();
            CardStyle style;
            style.notation = notation;
            style.overlay = shown;
            appendCard(list, {0, 0}, content, cardGeometry(content, text, {}, notation), style,
                       {Theme::light(), icons, text});
            return list;
        };
        const DisplayList with = picture(overlay), without = picture(Overlay::None);
        QVERIFY(with.items.size() > without.items.size() || textsOf(with) != textsOf(without));
    }

    void flowsGetABandAndASign_data()
    {
        QTest::addColumn<Overlay>("overlay");
        QTest::addColumn<FlowContent::Channel>("channel");
        QTest::addColumn<bool>("isMarked");
        using Channel = FlowContent::Channel;
        QTest::newRow("plaintext") << Overlay::Channels << Channel::Plaintext << true;
        QTest::newRow("not answered") << Overlay::Channels << Channel::Unanswered << true;
        QTest::newRow("TLS") << Overlay::Channels << Channel::Tls << false;
        QTest::newRow("mutual TLS") << Overlay::Channels << Channel::MutualTls << false;
        QTest::newRow("questions") << Overlay::Questions << Channel::Tls << true;
        QTest::newRow("data") << Overlay::Data << Channel::Tls << true;
        QTest::newRow("threats") << Overlay::Threats << Channel::Plaintext << false;
    }

    void flowsGetABandAndASign()
    {
        QFETCH(Overlay, overlay);
        QFETCH(FlowContent::Channel, channel);
        QFETCH(bool, isMarked);
        TextMeasurer text;
        IconSet icons = test::testIcons();
        FlowContent content;
        content.channel = channel;
        content.questions = 1;
        content.isSensitive = true;
        const auto count = [&](Overlay shown) {
            DisplayList list;
            FlowStyle style;
            style.overlay = shown;
            appendFlow(list, {{0, 0}, {200, 0}}, content, {}, style, {Theme::light(), icons, text});
            return list.items.size();
        };
        QCOMPARE(count(overlay) > count(Overlay::None), isMarked);
    }

    void everyPartOfAPathHasASign()
    {
        CardContent content;
        content.onPath = Level::High; // but no path ends here
        const std::optional<CardBadge> badge = cardBadge(content, Overlay::Paths);
        QVERIFY(badge);
        QCOMPARE(badge->level, Level::High);
        QVERIFY(badge->figure.isEmpty());
    }

    void badgesCanBeReadAtHalfSize_data() { neverColourAlone_data(); }

    /// Between 35 and 75 % everything is drawn so large that it can be read at 50 %.
    void badgesCanBeReadAtHalfSize()
    {
        QFETCH(Overlay, overlay);
        QFETCH(Notation, notation);
        TextMeasurer text;
        IconSet icons = test::testIcons();
        const CardContent content = fullCard();
        const CardGeometry geometry = cardGeometry(content, text, {}, notation);
        DisplayList list;
        CardStyle style;
        style.notation = notation;
        style.overlay = overlay;
        style.detail = Detail::Compact;
        appendCard(list, {0, 0}, content, geometry, style, {Theme::light(), icons, text});
        int figures = 0;
        for (const DrawItem& item : list.items) {
            const auto* shown = std::get_if<TextItem>(&item);
            if (!shown || shown->text == content.name)
                continue;
            ++figures;
            QVERIFY2(shown->size >= 13, qPrintable(shown->text));
            const double width = text.width(shown->text, {shown->size, shown->weight, shown->tabularDigits});
            const double left = shown->baseline.x - (shown->align == TextAlign::Right    ? width
                                                     : shown->align == TextAlign::Centre ? width / 2
                                                                                         : 0);
            QVERIFY2(left >= 0 && left + width <= geometry.size.width, qPrintable(shown->text));
        }
        QVERIFY(figures > 0 || overlay == Overlay::Taint);
    }

    void theFirstSizesOfAClassicShapeAreItsSign()
    {
        TextMeasurer text;
        IconSet icons = test::testIcons();
        const CardContent content = fullCard();
        for (const Detail detail : {Detail::Icon, Detail::Block}) {
            DisplayList list;
            CardStyle style{Notation::Dfd, Overlay::Threats, detail};
            appendCard(list, {0, 0}, content, cardGeometry(content, text, {}, Notation::Dfd), style,
                       {Theme::light(), icons, text});
            QVERIFY(textsOf(list).isEmpty()); // a name would be a smear
            QVERIFY(list.items.size() > 3);
        }
    }

    void legendsExplainEveryOverlay_data()
    {
        QTest::addColumn<Overlay>("overlay");
        QTest::addColumn<double>("width");
        for (const Overlay overlay : allOverlays()) {
            for (const double width : {320.0, 700.0, 1400.0})
                QTest::addRow("%s %d", qPrintable(overlayIds().at(int(overlay))), int(width)) << overlay << width;
        }
    }

    void legendsExplainEveryOverlay()
    {
        QFETCH(Overlay, overlay);
        QFETCH(double, width);
        TextMeasurer text;
        IconSet icons = test::testIcons();
        const Pens pens{Theme::light(), icons, text};
        const DisplayList list = overlayLegend(overlay, width, pens);
        if (overlay == Overlay::None) {
            QVERIFY(list.items.empty());
            QVERIFY(overlayLegendText(overlay).isEmpty());
            return;
        }
        QList<Rect> boxes;
        for (const DrawItem& item : list.items) {
            const auto* words = std::get_if<TextItem>(&item);
            if (!words)
                continue;
            const double length = text.width(words->text, {words->size, words->weight});
            const Rect box{words->baseline.x, words->baseline.y - 10, length, 13};
            QVERIFY2(list.bounds.contains(box) && box.right() <= width, qPrintable(words->text));
            for (const Rect& other : std::as_const(boxes))
                QVERIFY2(!box.intersects(other), qPrintable(words->text));
            boxes.append(box);
            QVERIFY(overlayLegendText(overlay).contains(words->text));
        }
        QVERIFY(boxes.size() >= 3);

        DisplayList picture;
        picture.bounds = {-10, -20, width, 300};
        appendOverlayLegend(picture, overlay, pens);
        QVERIFY(picture.bounds.height > 300);
        QCOMPARE(textsOf(picture), textsOf(overlayLegend(overlay, std::fmax(width, 480) - 12, pens)));
    }

    void dataAssetsAddTheirClassesAndNames()
    {
        const Id store = Id::derived(QStringLiteral("store")), orders = Id::derived(QStringLiteral("orders"));
        Snapshot snapshot;
        Record element(Kind::Element, store);
        element.set(field::element::Alias, QStringLiteral("store"));
        element.set(field::element::Properties,
                    PropertyMap{{QStringLiteral("data_classes"), {QStringLiteral("public")}}});
        Record asset(Kind::DataAsset, orders);
        asset.set(field::data_asset::Alias, QStringLiteral("orders"));
        asset.set(field::data_asset::Name, QStringLiteral("Orders"));
        asset.set(field::data_asset::Classes, QStringList{QStringLiteral("personal")});
        asset.set(field::data_asset::StoredIn, QList<Id>{store});
        SnapshotEditor editor(snapshot);
        editor.insert(element);
        editor.insert(asset);
        const DiagramContents contents(snapshot, [](const QString&) { return TypeLook(); });
        const CardContent card = contents.card(*snapshot.find(store));
        QCOMPARE(card.dataClasses, (QStringList{QStringLiteral("personal"), QStringLiteral("public")}));
        QCOMPARE(card.dataAssets, QStringList{QStringLiteral("Orders")});
        QVERIFY(card.isSensitive);
        QVERIFY(card.title.contains(QStringLiteral("Orders")));
    }
};

QTEST_GUILESS_MAIN(TestOverlays)
#include "tst_overlays.moc"
