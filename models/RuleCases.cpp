#include "core/base/Text.h"
#include "models/RuleModels.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace provisor {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RuleCases)
};

QString word(const char* text)
{
    return QLatin1String(text);
}

/// Checks the parts of one test case; the first mistake is kept.
class CaseCheck
{
public:
    explicit CaseCheck(const Catalogue& catalogue) : m_catalogue(catalogue) {}

    Result<QJsonObject> run(const QJsonObject& model)
    {
        for (const QString& key : model.keys()) {
            if (key != u"elements" && key != u"flows" && key != u"system")
                refuse(Texts::tr("\"%1\" is no part of a test case").arg(key),
                       Texts::tr("Use elements, flows and system"));
        }
        for (const QJsonValue& element : model.value(word("elements")).toArray())
            checkElement(element.toObject());
        for (const QJsonValue& flow : model.value(word("flows")).toArray())
            checkFlow(flow.toObject());
        checkAnswers(model.value(word("system")).toObject(), {}, word("system"), &Property::onSystem);
        if (m_error)
            return fail(*m_error);
        return model;
    }

private:
    void refuse(const QString& message, const QString& advice = {})
    {
        if (!m_error)
            m_error = Error::input(message, {}, {}, advice);
    }

    QString noteId(const QJsonObject& object)
    {
        const QString id = object.value(word("id")).toString();
        if (id.isEmpty())
            refuse(Texts::tr("An element or flow has no \"id\""));
        else if (m_ids.contains(id))
            refuse(Texts::tr("The id \"%1\" is used twice").arg(id));
        m_ids.insert(id);
        return id;
    }

    void checkElement(const QJsonObject& element)
    {
        const QString id = noteId(element);
        m_elements.insert(id);
        const QString type = element.value(word("type")).toString();
        if (!m_catalogue.componentType(type)) {
            QStringList types;
            for (const ComponentType& known : m_catalogue.componentTypes())
                types.append(known.id);
            refuse(Texts::tr("There is no component type \"%1\"").arg(type), near(type, types));
        }
        checkAnswers(element, {word("id"), word("type"), word("zone")}, id, &Property::onElements);
    }

    void checkFlow(const QJsonObject& flow)
    {
        const QString id = noteId(flow);
        for (const char* end : {"from", "to"}) {
            const QString element = flow.value(word(end)).toString();
            if (!m_elements.contains(element))
                refuse(Texts::tr("\"%1\": there is no element \"%2\"").arg(id, element));
        }
        checkAnswers(flow, {word("id"), word("from"), word("to")}, id, &Property::onFlows);
    }

    void checkAnswers(const QJsonObject& object, const QStringList& others, const QString& id,
                      bool Property::*isRightPlace)
    {
        const bool ofSystem = isRightPlace == &Property::onSystem;
        for (const QString& key : object.keys()) {
            if (others.contains(key))
                continue;
            const Property* property = ofSystem ? m_catalogue.systemQuestion(key) : m_catalogue.property(key);
            if (!property || !(property->*isRightPlace)) {
                QStringList known;
                for (const Property& candidate : ofSystem ? m_catalogue.systemQuestions() : m_catalogue.properties())
                    known.append(candidate.id);
                refuse(Texts::tr("\"%1\": there is no property \"%2\" here").arg(id, key), near(key, known));
                continue;
            }
            checkAnswer(*property, object.value(key), id);
        }
    }

    void checkAnswer(const Property& property, const QJsonValue& value, const QString& id)
    {
        const bool isSet = property.type == Property::Type::Set;
        if (isSet != value.isArray())
            refuse(isSet ? Texts::tr("\"%1\": \"%2\" takes a list of values").arg(id, property.id)
                         : Texts::tr("\"%1\": \"%2\" takes one value").arg(id, property.id));
        QStringList known;
        for (const PropertyValue& legal : property.values)
            known.append(legal.id);
        for (const QJsonValue& item : isSet ? value.toArray() : QJsonArray{value}) {
            if (!known.isEmpty() && !known.contains(item.toString()))
                refuse(Texts::tr("\"%1\": \"%2\" is not a value of \"%3\"").arg(id, item.toString(), property.id),
                       Texts::tr("Use one of: %1").arg(known.join(QStringLiteral(", "))));
        }
    }

    static QString near(const QString& word, const QStringList& known)
    {
        const QString found = nearestSpelling(word, known);
        return found.isEmpty() ? QString() : Texts::tr("Did you mean \"%1\"?").arg(found);
    }

    const Catalogue& m_catalogue;
    QSet<QString> m_ids, m_elements;
    std::optional<Error> m_error;
};

} // namespace

Result<QJsonObject> readCase(const QString& text, const Catalogue& catalogue)
{
    const QByteArray bytes = text.toUtf8();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const QByteArray before = bytes.left(error.offset);
        const qsizetype column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
        return fail(Error::input(error.errorString(), {},
                                 Texts::tr("line %1, column %2").arg(before.count('\n') + 1).arg(column)));
    }
    if (!document.isObject())
        return fail(Error::input(Texts::tr("A test case is an object with elements, flows and system")));
    return CaseCheck(catalogue).run(document.object());
}

bool hasTarget(const QJsonObject& model, const QString& target)
{
    if (target == u"system")
        return true;
    for (const char* part : {"elements", "flows"}) {
        for (const QJsonValue& item : model.value(word(part)).toArray()) {
            if (!target.isEmpty() && item[word("id")].toString() == target)
                return true;
        }
    }
    return false;
}

} // namespace provisor
