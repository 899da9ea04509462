#pragma once

#include "core/catalogue/CatalogueData.h"

namespace provisor {

/// Reads a compiled catalogue in one pass per table.
class CatalogueReader
{
public:
    static Result<CataloguePointer> read(const QByteArray& bytes, const QString& language,
                                         const CataloguePointer& base);

private:
    CatalogueReader(Database database, std::unique_ptr<CatalogueData> data)
        : m_database(std::move(database)), m_data(std::move(data))
    {
    }

    Result<void> checkFormat();
    void readMeta(const CataloguePointer& base);
    void readTranslations();
    void readStandard();
    void readProvisions();
    void readComponents();
    void readProperties();
    void readThreats();
    void readThreatDetails();
    void readMitigations();
    void readFrameworks();
    void readOfficialTexts();
    Result<void> makeSearch();
    void openSearch();

    /// Runs a query and hands each row to the function.
    template <typename Row>
    void forEach(const char* sql, const Row& row);
    /// The translation of a text, or the text.
    QString local(const char* kind, const QString& id, const QString& field, const QString& text) const;

    Database m_database;
    std::unique_ptr<CatalogueData> m_data;
    OfficialWording m_official; ///< of the pack that is read
    struct Start
    {
        qsizetype provisions = 0, types = 0, properties = 0, questions = 0, threats = 0, mitigations = 0, entries = 0;
    };
    Start m_start;                          ///< where what a pack adds begins
    QHash<QString, QString> m_translations; ///< "kind id field" to text
    Result<void> m_result;
};

/// Fills the indexes and everything that follows from several tables.
void linkCatalogue(CatalogueData& data);

} // namespace provisor
