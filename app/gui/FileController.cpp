#include "app/gui/FileController.h"

#include "core/analysis/Findings.h"
#include "core/draw/DiagramPicture.h"
#include "core/exchange/TextForm.h"
#include "core/layout/Arrange.h"
#include "resources/EmbeddedResources.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QSettings>

namespace provisor {

namespace {

constexpr qsizetype recentLimit = 10;

QString userName()
{
    for (const char* variable : {"PROVISOR_AUTHOR", "USER", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return FileController::tr("Unknown user");
}

/// The content with a diagram and places for what has none; cards are measured with the signs they will carry.
Result<Snapshot> withDiagrams(const Snapshot& content, const CataloguePointer& catalogue)
{
    Analyser analyser(catalogue);
    const auto analysis = analyser.analyse(content);
    TextMeasurer text;
    const DiagramContents contents(content, typeLooks(catalogue), analysis ? analysis->get() : nullptr);
    ArrangeOptions options;
    options.measures = contents.measures(text);
    return arrangeMissing(content, options);
}

/// A model that becomes one of this program here names the catalogue it is made with, unless it names one already.
void pinCatalogue(Snapshot& content, const Catalogue& catalogue)
{
    Record model = content.model();
    if (model.isNull() || !model.text(field::model::CatalogueDigest).isEmpty())
        return;
    model.set(field::model::Catalogue, catalogue.version());
    model.set(field::model::CatalogueDigest, catalogue.digest());
    SnapshotEditor(content).replace(model);
}

bool isText(const QString& path)
{
    return path.endsWith(u".yaml") || path.endsWith(u".yml") || path.endsWith(u".json");
}

} // namespace

FileController::FileController(CataloguePointer catalogue, QWidget& window)
    : QObject(&window), m_catalogue(std::move(catalogue)), m_window(window), m_author(userName())
{
    m_options.hasJournal = true;
    askUnsaved = [this](const QString& name) {
        QMessageBox box(QMessageBox::NoIcon, tr("Unsaved changes"), tr("Save the changes to \"%1\"?").arg(name),
                        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &m_window);
        box.setInformativeText(tr("Without saving they are lost."));
        const int answer = box.exec();
        return answer == QMessageBox::Save      ? Answer::Save
               : answer == QMessageBox::Discard ? Answer::Discard
                                                : Answer::Cancel;
    };
    listSamples();
}

FileController::~FileController() = default;

void FileController::listSamples()
{
    registerEmbeddedResources();
    const QDir folder(QStringLiteral(":/provisor/samples"));
    for (const QString& file : folder.entryList({QStringLiteral("*.provisor.yaml")}, QDir::Files, QDir::Name)) {
        const auto content = readTextModel(embeddedFile(QString(u"samples/" % file)), file, m_catalogue);
        if (!content)
            continue; // the tests of the samples report it
        const Record model = content->model();
        m_samples.append({file.chopped(14), model.text(field::model::Title), model.text(field::model::Purpose)});
    }
}

bool FileController::take(Result<std::unique_ptr<OpenModel>> model)
{
    if (!model) {
        Q_EMIT failed(model.error().toString());
        return false;
    }
    m_model = std::move(*model);
    connect(m_model.get(), &OpenModel::modifiedChanged, this, &FileController::stateChanged);
    connect(m_model.get(), &OpenModel::pathChanged, this, &FileController::stateChanged);
    connect(m_model.get(), &OpenModel::journalFailed, this, [this](const Error& error) {
        Q_EMIT failed(tr("Changes cannot be kept for recovery, save soon: %1").arg(error.toString()));
    });
    Q_EMIT modelChanged();
    return true;
}

bool FileController::createNew()
{
    if (!closeModel())
        return false;
    Snapshot content;
    Record model(Kind::Model, Id::create());
    model.set(field::model::Title, tr("New model"));
    for (const Edition& edition : m_catalogue->editions()) {
        if (edition.isDefault)
            model.set(field::model::Edition, edition.id);
    }
    model.set(field::model::Catalogue, m_catalogue->version());
    model.set(field::model::CatalogueDigest, m_catalogue->digest());
    model.set(field::model::Created, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    Record diagram(Kind::Diagram, Id::create());
    diagram.set(field::diagram::Alias, QStringLiteral("main"));
    diagram.set(field::diagram::Name, tr("Whole system"));
    SnapshotEditor editor(content);
    editor.insert(model);
    editor.insert(diagram);
    return take(OpenModel::create(content, m_author, m_options));
}

bool FileController::openText(const QByteArray& text, const QString& fileName)
{
    auto content = readTextModel(text, fileName, m_catalogue);
    if (!content) {
        Q_EMIT failed(content.error().toString());
        return false;
    }
    if (auto arranged = withDiagrams(*content, m_catalogue))
        content = *arranged;
    else
        Q_EMIT said(tr("The diagram could not be arranged: %1").arg(arranged.error().toString()));
    pinCatalogue(*content, *m_catalogue);
    return take(OpenModel::create(*content, m_author, m_options));
}

bool FileController::openSample(const QString& name)
{
    if (!closeModel())
        return false;
    const QString file = QString(name % u".provisor.yaml");
    return openText(embeddedFile(QString(u"samples/" % file)), file);
}

bool FileController::import(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed(Error::input(tr("The file cannot be read: %1").arg(file.errorString()), path).toString());
        return false;
    }
    auto imported = FormatRegistry().import({}, file.readAll(), path, m_catalogue);
    if (!imported) {
        Q_EMIT failed(imported.error().toString());
        return false;
    }
    if (!confirmImport(path, imported->report) || !closeModel())
        return false;
    Snapshot content = imported->snapshot;
    if (auto arranged = withDiagrams(content, m_catalogue))
        content = *arranged;
    else
        Q_EMIT said(tr("The diagram could not be arranged: %1").arg(arranged.error().toString()));
    pinCatalogue(content, *m_catalogue);
    return take(OpenModel::create(content, m_author, m_options));
}

bool FileController::open(const QString& path)
{
    if (!path.endsWith(u".provisor")) {
        // JSON and YAML are spoken by many: the content tells whose it is.
        QFile file(path);
        const QByteArray start = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const FormatRegistry formats;
        const ExchangeFormat* format = formats.recognise(start, path);
        if (format && format->id != u"provisor" && format->id != u"text" && format->id != u"json")
            return import(path);
    }
    if (!closeModel())
        return false;
    if (!isText(path)) {
        const bool isOpen = take(OpenModel::open(path, m_options));
        if (isOpen)
            remember(m_model->path());
        return isOpen;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed(Error::input(tr("The file cannot be read: %1").arg(file.errorString()), path).toString());
        return false;
    }
    return openText(file.readAll(), path);
}

bool FileController::save()
{
    if (!m_model || !settle())
        return false;
    if (m_model->path().isEmpty())
        return askSaveAs();
    noteFindings();
    if (auto saved = m_model->save(); !saved) {
        Q_EMIT failed(saved.error().toString());
        return false;
    }
    Q_EMIT stateChanged();
    return true;
}

void FileController::noteFindings()
{
    if (m_model->snapshot().model().text(field::model::CatalogueDigest) != m_catalogue->digest())
        return; // what was found with the catalogue the model names stays
    const auto analysis = Analyser(m_catalogue).analyse(m_model->snapshot());
    const auto findings = analysis ? findingsOf(**analysis) : std::nullopt;
    if (findings)
        m_model->setFindings(*findings);
}

bool FileController::saveAs(const QString& path)
{
    if (!m_model || !settle())
        return false;
    if (isText(path)) {
        QSaveFile file(path);
        const QByteArray text =
            path.endsWith(u".json") ? writeJsonModel(m_model->snapshot()) : writeTextModel(m_model->snapshot());
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
            Q_EMIT failed(Error::output(tr("The file cannot be written: %1").arg(file.errorString()), path).toString());
            return false;
        }
        Q_EMIT said(
            tr("Exported to %1. The text form has no audit trail; the model itself is not saved by this.").arg(path));
        return true;
    }
    noteFindings();
    if (auto saved = m_model->saveAs(path); !saved) {
        Q_EMIT failed(saved.error().toString());
        return false;
    }
    remember(m_model->path());
    Q_EMIT stateChanged();
    return true;
}

void FileController::askOpen()
{
    const QString path =
        QFileDialog::getOpenFileName(&m_window, tr("Open"), m_model ? QFileInfo(m_model->path()).path() : QString(),
                                     tr("Models (*.provisor *.provisor.yaml *.yaml *.json);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void FileController::askImport()
{
    const QString path = QFileDialog::getOpenFileName(
        &m_window, tr("Import"), {},
        tr("Threat Dragon, Open Threat Model, text form (*.json *.otm *.yaml *.yml);;All files (*)"));
    if (!path.isEmpty())
        import(path);
}

void FileController::askExportText()
{
    if (!m_model || !settle())
        return;
    const QString title = m_model->snapshot().model().text(field::model::Title);
    QString path = QFileDialog::getSaveFileName(&m_window, tr("Export text form"),
                                                QString(title.simplified().replace(u'/', u'-') % u".provisor.yaml"),
                                                tr("Text form (*.provisor.yaml);;Text form as JSON (*.provisor.json)"));
    if (path.isEmpty())
        return;
    if (!isText(path))
        path += u".provisor.yaml";
    saveAs(path);
}

bool FileController::askSaveAs()
{
    if (!m_model || !settle())
        return false;
    const QString title = m_model->snapshot().model().text(field::model::Title);
    QString suggested = m_model->path();
    if (suggested.isEmpty())
        suggested = QString(title.simplified().replace(u'/', u'-') % u".provisor");
    QString path = QFileDialog::getSaveFileName(&m_window, tr("Save as"), suggested,
                                                tr("Models (*.provisor);;Text form (*.provisor.yaml)"));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".provisor";
    return saveAs(path);
}

bool FileController::closeModel()
{
    if (!m_model)
        return true;
    if (!settle())
        return false;
    // A sample or an empty model nobody has touched is not worth a question.
    const bool isTouched = m_model->isModified() && (!m_model->path().isEmpty() || m_model->history().canUndo());
    if (isTouched) {
        const QString title = m_model->snapshot().model().text(field::model::Title);
        const Answer answer = askUnsaved(title);
        if (answer == Answer::Cancel || (answer == Answer::Save && !save()))
            return false;
    }
    Q_EMIT modelAboutToClose();
    m_model->close();
    m_model.reset();
    Q_EMIT modelChanged();
    return true;
}

QList<RecoverableJournal> FileController::recoverable() const
{
    return findJournals(m_options.journalFolder);
}

bool FileController::recover(const RecoverableJournal& journal)
{
    return closeModel() && take(OpenModel::recover(journal));
}

void FileController::discard(const RecoverableJournal& journal)
{
    if (auto taken = Journal::takeOver(journal.fileName))
        (*taken)->discard();
}

QStringList FileController::recentFiles() const
{
    return QSettings().value(QStringLiteral("recentFiles")).toStringList();
}

void FileController::clearRecentFiles()
{
    QSettings().remove(QStringLiteral("recentFiles"));
}

void FileController::remember(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    QSettings().setValue(QStringLiteral("recentFiles"), QStringList(files.first(std::min(recentLimit, files.size()))));
}

} // namespace provisor
