#include "app/gui/pages/ReportPage.h"

#include "core/storage/ModelFile.h"
#include "resources/EmbeddedResources.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QSaveFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

namespace provisor {

namespace {

/// Pages are painted at this resolution and scaled down to the width of the view.
constexpr int previewDpi = 132;
constexpr int previewWidth = 720;

Result<QByteArray> reportResource(const QString& name)
{
    const QByteArray bytes = embeddedFile(QString(u"report-templates/" % name));
    if (bytes.isNull())
        return fail(Error::internal(ReportPage::tr("The report template %1 is missing").arg(name)));
    return bytes;
}

} // namespace

ReportPage::ReportPage(Session& session, const GuiTheme& theme, Navigator& navigator, QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_navigator(navigator), m_templates(reportTemplates())
{
    m_timer = new QTimer(this);
    m_timer->setSingleShot(true);
    m_timer->setInterval(250);
    connect(m_timer, &QTimer::timeout, this, &ReportPage::startPreview);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(buildOptions());
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("Pages of the report"));
    auto* ground = new Surface(theme, &Theme::canvas);
    m_pages = new QVBoxLayout(ground);
    m_pages->setContentsMargins(24, 24, 24, 24);
    m_pages->setSpacing(20);
    m_scroll->setWidget(ground);
    line->addWidget(m_scroll, 1);
    updateFormats();
    connect(&session, &Session::analysisChanged, this, &ReportPage::schedulePreview);
}

ReportPage::~ReportPage()
{
    m_cancellation.cancel();
    for (QThread* thread : std::as_const(m_threads))
        thread->wait();
    if (m_rasteriser) {
        m_rasteriser->disconnect(this);
        m_rasteriser->kill();
        m_rasteriser->waitForFinished(1000);
    }
}

QWidget* ReportPage::buildOptions()
{
    auto* panel = new Surface(m_theme, &Theme::panel);
    panel->setEdges(Qt::RightEdge);
    panel->setFixedWidth(280);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(6);
    column->addWidget(new TextLabel(m_theme, tr("Report"), TextSize::Heading, &Theme::text, 600));
    column->addSpacing(6);
    const auto add = [&](const QString& label, QWidget* control) {
        column->addWidget(new TextLabel(m_theme, label, TextSize::Small, &Theme::text2));
        control->setAccessibleName(label);
        column->addWidget(control);
        column->addSpacing(6);
    };
    m_template = new QComboBox;
    for (const ReportTemplate& entry : m_templates)
        m_template->addItem(entry.title, entry.name);
    add(tr("Template"), m_template);
    m_format = new QComboBox;
    add(tr("Format"), m_format);
    m_classification = new QLineEdit;
    m_classification->setPlaceholderText(tr("As in the model"));
    add(tr("Classification"), m_classification);
    m_export = new QPushButton(tr("Export..."));
    m_export->setDefault(true);
    connect(m_export, &QPushButton::clicked, this, &ReportPage::exportReport);
    const auto allowExport = [this] {
        m_export->setEnabled(!m_session.isWhatIf());
        m_export->setToolTip(m_session.isWhatIf() ? tr("A report is about the model: keep or drop the what-if first.")
                                                  : QString());
    };
    connect(&m_session, &Session::whatIfChanged, this, allowExport);
    allowExport();
    column->addWidget(m_export);
    m_state = new TextLabel(m_theme, {}, TextSize::Small, &Theme::muted);
    m_state->setWordWrap(true);
    column->addSpacing(6);
    column->addWidget(m_state);
    column->addStretch();
    connect(m_template, &QComboBox::currentIndexChanged, this, [this] {
        updateFormats();
        schedulePreview();
    });
    connect(m_classification, &QLineEdit::editingFinished, this, &ReportPage::schedulePreview);
    return panel;
}

void ReportPage::updateFormats()
{
    const QString before = m_format->currentData().toString();
    m_format->clear();
    for (const QString& format : m_templates.value(m_template->currentIndex()).formats) {
        const QString name = format == u"pdf"    ? tr("PDF")
                             : format == u"html" ? tr("HTML, one file")
                             : format == u"md"   ? tr("Markdown")
                                                 : format.toUpper();
        m_format->addItem(name, format);
    }
    m_format->setCurrentIndex(std::max(0, m_format->findData(before)));
}

void ReportPage::setTemplate(const QString& name)
{
    if (const int at = m_template->findData(name); at >= 0)
        m_template->setCurrentIndex(at);
}

ReportInput ReportPage::input() const
{
    ReportInput input;
    input.analysis = m_session.analysis();
    input.log = m_session.trail().log();
    input.date = QDate::currentDate();
    input.language = m_session.catalogue()->language();
    if (input.analysis)
        input.contentDigest = QString::fromLatin1(contentDigest(input.analysis->snapshot).toHex());
    input.classification = m_classification->text().simplified();
    return input;
}

void ReportPage::write(const QString& format, const std::function<void(const Result<QByteArray>&)>& done)
{
    const QString name = m_templates.value(m_template->currentIndex()).name;
    auto result = std::make_shared<Result<QByteArray>>(QByteArray());
    auto* thread = QThread::create([input = input(), name, format, result, cancellation = m_cancellation] {
        *result = writeReport(input, name, format, reportResource, cancellation);
    });
    m_threads.append(thread);
    connect(thread, &QThread::finished, this, [this, thread, result, done] {
        m_threads.removeOne(thread);
        thread->deleteLater();
        done(*result);
    });
    thread->start();
}

void ReportPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    schedulePreview();
}

void ReportPage::schedulePreview()
{
    if (isVisible())
        m_timer->start();
}

void ReportPage::say(const QString& text)
{
    m_state->setText(text);
}

void ReportPage::startPreview()
{
    if (!m_session.analysis())
        return;
    const QStringList formats = m_templates.value(m_template->currentIndex()).formats;
    if (!formats.contains(QStringLiteral("pdf"))) {
        m_images.clear();
        scaleImages();
        return say(tr("This template has no pages. Export it to see it."));
    }
    say(tr("Laying out pages..."));
    const int run = ++m_run;
    write(QStringLiteral("pdf"), [this, run](const Result<QByteArray>& pdf) {
        if (run != m_run)
            return;
        if (!pdf)
            return say(pdf.error().toString());
        showPages(*pdf);
    });
}

void ReportPage::showPages(const QByteArray& pdf)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftoppm"));
    if (program.isEmpty()) {
        say(tr("The preview needs the program pdftoppm (Debian package poppler-utils). Export works without it."));
        Q_EMIT previewReady();
        return;
    }
    QFile file(m_folder.filePath(QStringLiteral("report.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return say(tr("The preview could not be written: %1").arg(file.errorString()));
    file.close();
    for (const QString& old : QDir(m_folder.path()).entryList({QStringLiteral("page*")}))
        QFile::remove(m_folder.filePath(old));
    if (m_rasteriser) {
        m_rasteriser->disconnect(this);
        m_rasteriser->kill();
        m_rasteriser->deleteLater();
    }
    m_rasteriser = new QProcess(this);
    connect(m_rasteriser, &QProcess::finished, this, &ReportPage::loadImages);
    m_rasteriser->start(program, {QStringLiteral("-png"), QStringLiteral("-r"), QString::number(previewDpi),
                                  file.fileName(), m_folder.filePath(QStringLiteral("page"))});
}

void ReportPage::loadImages()
{
    m_images.clear();
    const QDir folder(m_folder.path());
    for (const QString& name : folder.entryList({QStringLiteral("page*.png")}, QDir::Files, QDir::Name))
        m_images.append(QImage(folder.filePath(name)));
    say(tr("%n page(s)", nullptr, static_cast<int>(m_images.size())));
    scaleImages();
    Q_EMIT previewReady();
}

void ReportPage::scaleImages()
{
    const int position = m_scroll->verticalScrollBar()->value();
    clearLayout(*m_pages);
    const int width = std::clamp(m_scroll->viewport()->width() - 64, 240, previewWidth);
    int number = 0;
    for (const QImage& image : std::as_const(m_images)) {
        auto* page = new QLabel;
        const qreal ratio = devicePixelRatioF();
        QPixmap pixmap = QPixmap::fromImage(image.scaledToWidth(qRound(width * ratio), Qt::SmoothTransformation));
        pixmap.setDevicePixelRatio(ratio);
        page->setPixmap(pixmap);
        page->setFrameShape(QFrame::NoFrame);
        page->setAccessibleName(tr("Page %1 of %2").arg(++number).arg(m_images.size()));
        m_pages->addWidget(page, 0, Qt::AlignHCenter);
    }
    m_pages->addStretch();
    QTimer::singleShot(0, this, [this, position] { m_scroll->verticalScrollBar()->setValue(position); });
}

void ReportPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_images.isEmpty())
        scaleImages();
}

void ReportPage::exportReport()
{
    const QString format = m_format->currentData().toString();
    const Record model = m_session.snapshot().model();
    const QString suggested =
        QString((model.isNull() ? tr("report") : model.text(field::model::Title)) % u'.' % format);
    const QString fileName =
        QFileDialog::getSaveFileName(this, tr("Export report"), suggested, QString(u"*." % format));
    if (!fileName.isEmpty())
        exportTo(fileName);
}

void ReportPage::exportTo(const QString& fileName)
{
    m_session.waitForAnalysis();
    say(tr("Writing..."));
    write(m_format->currentData().toString(), [this, fileName](const Result<QByteArray>& bytes) {
        if (!bytes)
            return say(bytes.error().toString());
        QSaveFile file(fileName);
        if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
            return say(tr("%1 could not be written: %2").arg(fileName, file.errorString()));
        say(tr("Written to %1").arg(fileName));
        Q_EMIT m_navigator.messageWanted(tr("Report written to %1").arg(fileName));
    });
}

} // namespace provisor
