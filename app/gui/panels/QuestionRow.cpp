#include "app/gui/panels/QuestionRow.h"

#include "app/gui/SignPainter.h"
#include "app/gui/widgets/FlowLayout.h"
#include "app/gui/widgets/Menus.h"
#include "models/Decisions.h"
#include "models/Words.h"

#include <QBoxLayout>

namespace provisor {

namespace {

/// Answers side by side up to this width in pixels; more are offered in a list.
constexpr int segmentLimit = 258;

} // namespace

QuestionRow::QuestionRow(Session& session, const GuiTheme& theme, const Question& question, bool withSubject,
                         QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_key(question.alias % u'/' % question.field),
      m_record(question.record), m_property(question.field)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(4);
    auto* text = new TextLabel(theme, question.text, TextSize::Small);
    text->setWordWrap(true);
    column->addWidget(text);
    if (withSubject)
        column->addWidget(new TextLabel(theme, question.record.isNull() ? tr("Whole system") : question.name,
                                        TextSize::Caption, &Theme::muted));
    const Catalogue& catalogue = *session.catalogue();
    const Property* property =
        question.record.isNull() ? catalogue.systemQuestion(m_property) : catalogue.property(m_property);
    if (property)
        addAnswers(*property, *column, effectOf(question));
    setAccessibleName(question.text);
}

QWidget* QuestionRow::effectOf(const Question& question) const
{
    const AnalysisPointer analysis = m_session.analysis();
    const bool raises = !question.raises.isEmpty();
    const QStringList& keys = raises ? question.raises : question.clears.isEmpty() ? question.threats : question.clears;
    Level worst = Level::Low;
    for (const QString& key : keys) {
        if (const Threat* threat = analysis ? analysis->threat(key) : nullptr)
            worst = std::max(worst, threat->risk.residual.level);
    }
    const QString verb = raises ? tr("Would raise") : question.clears.isEmpty() ? tr("Decides") : tr("Would clear");
    auto* box = new QWidget;
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    box->setMinimumHeight(22); // as high as the answers, so that both stand on one line
    if (question.threats.isEmpty()) {
        line->addWidget(new TextLabel(m_theme,
                                      tr("Decides whether %1 applies").arg(question.provisions.join(u", ")),
                                      TextSize::Caption, &Theme::muted));
        return box;
    }
    line->addWidget(new TextLabel(m_theme, verb, TextSize::Caption, &Theme::muted));
    auto* sign = new SignLabel(m_theme, 12);
    sign->setSign(words::level(worst),
                  [worst](const SignPainter& signs, QPointF centre) { signs.level(centre, 10, worst, false); });
    line->addWidget(sign);
    line->addWidget(new TextLabel(m_theme, QString::number(keys.size()), TextSize::Caption, &Theme::text2));
    return box;
}

void QuestionRow::addAnswers(const Property& property, QVBoxLayout& column, QWidget* effect)
{
    QStringList labels;
    for (const PropertyValue& value : property.values)
        labels.append(value.label);
    auto* box = new QWidget;
    auto* line = new FlowLayout(6, box); // the effect goes below long answers
    QSizePolicy wraps(QSizePolicy::Preferred, QSizePolicy::Preferred);
    wraps.setHeightForWidth(true);
    box->setSizePolicy(wraps);
    const auto answer = [this](const QStringList& values) {
        decisions::setProperty(m_session, m_record, m_property, values);
    };
    if (property.type == Property::Type::Choice) {
        m_answers = new SegmentBar(m_theme, labels, SegmentBar::Look::Answer);
        m_answers->setAccessibleName(property.question);
        connect(m_answers, &SegmentBar::chosen, this,
                [answer, values = property.values](int at) { answer({values.at(at).id}); });
    }
    if (m_answers && m_answers->sizeHint().width() <= segmentLimit) {
        line->addWidget(m_answers);
    } else {
        delete m_answers;
        m_answers = nullptr;
        auto* button = new ValueButton(m_theme);
        button->setValue(tr("Not answered"), false);
        button->setAccessibleName(property.question);
        QList<menus::Choice> choices;
        for (const PropertyValue& value : property.values)
            choices.append({value.id, value.label});
        const bool isSet = property.type == Property::Type::Set;
        connect(button, &QAbstractButton::clicked, this, [this, button, choices, answer, isSet] {
            QMenu* menu = isSet ? menus::several(this, choices, {}, answer)
                                : menus::choice(this, choices, {}, [answer](const QString& id) { answer({id}); });
            menus::popUp(menu, *button);
        });
        button->setMaximumWidth(180);
        line->addWidget(button);
    }
    line->addWidget(effect);
    column.addWidget(box);
}

} // namespace provisor
