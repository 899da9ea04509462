#include "core/exchange/ImportBuilder.h"

#include <QRegularExpression>

#include <limits>

namespace provisor {

namespace {

/// Words that suggest a component type, for the kinds of part it may stand for: p process, s store, a actor. The first
/// entry that fits counts, so that the more special ones come first.
struct Hint
{
    const char* words; ///< regular expression over whole words, lower case
    const char* kinds;
    const char* type;
};

constexpr Hint hints[] = {
    {"vector|vectors|pinecone|weaviate|chroma|qdrant|milvus|faiss|embeddings", "s", "vector-store"},
    {"embedding|embedder", "p", "embedding-model"},
    {"system prompt|prompt template|prompts", "s", "prompt-template"},
    {"guardrail|guardrails|content filter|prompt filter|prompt shield", "p", "guardrail"},
    {"openai|chatgpt|gpt|claude|gemini|bedrock|hosted model|model api|llm api", "pa", "external-model-api"},
    {"llm gateway|model gateway|ai gateway|model router", "p", "model-gateway"},
    {"llm|language model|inference|model server|model serving", "pa", "inference-service"},
    {"mcp|tool server|tools", "p", "tool-server"},
    {"plugin|plugins|plug in|extension", "p", "plugin"},
    {"memory", "s", "agent-memory"},
    {"sandbox|code interpreter", "p", "code-sandbox"},
    {"orchestrator|copilot|ai agent|llm agent|agent", "p", "agent"},
    {"training data|training set|train set|dataset", "s", "training-dataset"},
    {"test set|evaluation data|benchmark", "s", "evaluation-dataset"},
    {"fine tuning|fine tune|finetuning", "p", "fine-tuning-job"},
    {"training", "p", "training-pipeline"},
    {"notebook|jupyter", "p", "notebook"},
    {"model registry", "s", "model-registry"},
    {"weights|model file|checkpoint|model artefact|model artifact", "s", "model-weights"},
    {"feature store", "s", "feature-store"},
    {"feedback|ratings", "s", "feedback-store"},
    {"ingestion|indexer|crawler", "p", "rag-ingestion"},
    {"chatbot|chat bot|assistant|ai application", "p", "ai-application"},
    {"documents|knowledge|wiki|sharepoint|knowledge base", "s", "document-store"},
    {"vault|secrets|key store|keystore|kms|hsm", "s", "secrets-store"},
    {"identity|idp|oauth|sso|keycloak|active directory|login service", "p", "identity-provider"},
    {"monitoring|logging|siem|telemetry", "p", "monitoring"},
    {"ci|ci cd|cicd|jenkins|build server|build pipeline", "p", "ci-cd"},
    {"admin console|admin portal|admin ui", "p", "admin-console"},
    {"browser|user agent|mobile client|mobile app|android|ios|web client|game client|front end|frontend|client", "pa",
     "end-user-client"},
    {"administrator|admin|operator|engineer|developer", "a", "operator"},
    {"reviewer|approver|moderator", "a", "human-reviewer"},
    {"user|users|customer|player|visitor|employee|patient|person", "a", "end-user"},
};

/// Words that say what kind of part something is when nothing more special fits.
constexpr Hint generalHints[] = {
    {"database|data store|datastore|db|storage|bucket|data lake|file share|queue|datenbank|speicher|ablage", "s",
     "data-store"},
    {"kunde|kundin|kunden|nutzer|nutzerin|benutzer|benutzerin|anwender|patientin", "a", "end-user"},
    {"third party|supplier|partner|external system|attacker|lieferant", "a", "external-entity"},
};

/// The words in lower case with one space before, between and after them.
QString plainWords(const QString& words)
{
    static const QRegularExpression other(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return QString(u' ' + words.toLower() + u' ').replace(other, QStringLiteral(" "));
}

/// "MobileClient" as two words.
QString withoutHumps(const QString& words)
{
    static const QRegularExpression hump(QStringLiteral("(?<=\\p{Ll})(?=\\p{Lu})"));
    return QString(words).replace(hump, QStringLiteral(" "));
}

/// Keeps the guess whose words end last in the name, and of these the one with most words.
class NameGuess
{
public:
    explicit NameGuess(const QString& name) : m_readings{plainWords(name), plainWords(withoutHumps(name))} {}

    void consider(const QString& words, const QString& type)
    {
        const QString phrase = u' ' + words + u' ';
        for (const QString& reading : m_readings) {
            const qsizetype at = reading.lastIndexOf(phrase);
            const qsizetype rest = reading.size() - at - phrase.size();
            const bool isBetter = rest < m_rest || (rest == m_rest && phrase.size() > m_length);
            if (at < 0 || words.isEmpty() || !isBetter)
                continue;
            m_rest = rest;
            m_length = phrase.size();
            m_type = type;
        }
    }
    const QString& type() const { return m_type; }

private:
    QStringList m_readings;
    QString m_type;
    qsizetype m_rest = std::numeric_limits<qsizetype>::max(), m_length = 0;
};

} // namespace

TypeGuess guessComponentType(PartKind kind, const QString& words)
{
    // "MobileClient" is two words, "OpenAI" is one: both readings are tried.
    const QString plain = plainWords(words + QStringLiteral(" . ") + withoutHumps(words));
    const char letter = kind == PartKind::Process ? 'p' : kind == PartKind::Store ? 's' : 'a';
    for (const Hint& hint : hints) {
        if (!QByteArrayView(hint.kinds).contains(letter))
            continue;
        const QStringList alternatives = QString::fromLatin1(hint.words).split(u'|');
        const bool fits = std::any_of(alternatives.begin(), alternatives.end(),
                                      [&](const QString& word) { return plain.contains(QString(u' ' + word + u' ')); });
        if (fits)
            return {QString::fromLatin1(hint.type), false};
    }
    return {kind == PartKind::Process ? QStringLiteral("process")
            : kind == PartKind::Store ? QStringLiteral("data-store")
                                      : QStringLiteral("external-entity"),
            true};
}

QString guessComponentType(const QString& name, const CataloguePointer& catalogue)
{
    NameGuess guess(name);
    const auto considerHint = [&](const Hint& hint) {
        const QString type = QString::fromLatin1(hint.type);
        if (catalogue && !catalogue->componentType(type))
            return;
        for (const QString& words : QString::fromLatin1(hint.words).split(u'|'))
            guess.consider(words, type);
    };
    for (const Hint& hint : hints)
        considerHint(hint);
    for (const Hint& hint : generalHints)
        considerHint(hint);
    if (catalogue) {
        for (const ComponentType& type : catalogue->componentTypes()) {
            for (const QString& words : {type.id, type.shortName, type.name})
                guess.consider(plainWords(words).trimmed(), type.id);
        }
    }
    return guess.type().isEmpty() ? QStringLiteral("process") : guess.type();
}

} // namespace provisor
