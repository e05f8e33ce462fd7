package org.outturn.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a document can be written as.
public enum Format {
    HTML("html", "text/html;charset=UTF-8"),
    PDF("pdf", "application/pdf"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ODT("odt", "application/vnd.oasis.opendocument.text"),
    ODS("ods", "application/vnd.oasis.opendocument.spreadsheet"),
    /// Each table as comma-separated values, all in one zip file.
    CSV("csv.zip", "application/zip"),
    /// Plain text, for reading changes side by side.
    TEXT("txt", "text/plain;charset=UTF-8");

    /// What anyone can ask for, in the order of an offer.
    public static final List<Format> OFFERED = List.of(HTML, PDF, DOCX, XLSX, PPTX, ODT, ODS, CSV);

    /// What a report is written as when neither it nor the command says otherwise.
    public static final List<Format> USUAL = List.of(HTML, PDF, DOCX, XLSX);

    private final String extension;
    private final String mediaType;

    Format(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /// The format of a name or a file extension such as `pdf` or `csv`.
    public static Optional<Format> find(String extension) {
        var wanted = extension.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> format.isCalled(wanted)).findFirst();
    }

    private boolean isCalled(String wanted) {
        return extension.equals(wanted) || name().toLowerCase(Locale.ROOT).equals(wanted);
    }

    public String extension() {
        return extension;
    }

    /// As readers call it.
    public String words() {
        return switch (this) {
            case HTML -> "Web page";
            case PDF -> "PDF";
            case DOCX -> "Word";
            case XLSX -> "Excel";
            case PPTX -> "PowerPoint";
            case ODT -> "OpenDocument text";
            case ODS -> "OpenDocument sheets";
            case CSV -> "CSV";
            case TEXT -> "Plain text";
        };
    }

    public String mediaType() {
        return mediaType;
    }
}
