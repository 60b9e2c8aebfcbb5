package org.unmentoring.web.organise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.unmentoring.web.page.Errors;

/** A spreadsheet as a browser sends it. It is handed on and not kept: to import after checking, it is chosen again. */
public record Upload(@RestForm FileUpload file, @RestForm String step) {
    private static final long MOST_BYTES = 10L * 1024 * 1024;
    private static final long LARGE = 200L * 1024;

    boolean dryRun() {
        return !"import".equals(step);
    }

    Errors check(OrganiseWords words) {
        if (file == null || file.size() == 0) return new Errors().add("file", words.fileMissing());
        return file.size() > MOST_BYTES ? new Errors().add("file", words.fileTooBig()) : new Errors();
    }

    /** A list that may take longer than a page should. */
    boolean isLarge() {
        return file.size() > LARGE;
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
