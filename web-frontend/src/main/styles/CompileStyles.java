import com.sass_lang.embedded_protocol.OutputStyle;
import de.larsgrefer.sass.embedded.SassCompilationFailedException;
import de.larsgrefer.sass.embedded.SassCompilerFactory;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarFile;

/** Run by the build, as a single source file: GOV.UK Frontend's SCSS with our settings becomes one small stylesheet. */
public class CompileStyles {
    public static void main(String[] args) throws IOException {
        var root = "META-INF/resources/webjars/govuk-frontend/" + args[0] + "/dist/";
        var source = new File(args[1]);
        var target = Path.of(args[2]);
        var unpacked = unpack(root, Path.of(args[3]));
        try (var compiler = SassCompilerFactory.bundled()) {
            compiler.setOutputStyle(OutputStyle.COMPRESSED);
            compiler.setLoadPaths(List.of(unpacked.toFile()));
            // GOV.UK Frontend 5 still uses @import; its warnings about that are not ours to solve.
            compiler.setQuietDeps(true);
            compiler.setSilent(true);
            var css = compiler.compileFile(source).getCss();
            refuse(css, "GDS Transport");
            refuse(css, "@font-face");
            Files.createDirectories(target.getParent());
            Files.writeString(target, css);
        } catch (SassCompilationFailedException broken) {
            throw new IllegalStateException(broken.getMessage(), broken);
        }
    }

    /** The font of GOV.UK may be used on GOV.UK only. */
    private static void refuse(String css, String unwanted) {
        if (css.contains(unwanted)) throw new IllegalStateException("The styles must not contain " + unwanted);
    }

    private static Path unpack(String root, Path folder) throws IOException {
        var jar = CompileStyles.class.getClassLoader().getResource(root + "govuk/_base.scss").getPath();
        try (var files = new JarFile(Path.of(URI.create(jar.substring(0, jar.indexOf('!')))).toFile())) {
            for (var entry : files.stream().filter(e -> e.getName().endsWith(".scss")).toList()) {
                if (!entry.getName().startsWith(root)) continue;
                var file = folder.resolve(entry.getName().substring(root.length()));
                Files.createDirectories(file.getParent());
                Files.copy(files.getInputStream(entry), file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return folder;
    }
}
