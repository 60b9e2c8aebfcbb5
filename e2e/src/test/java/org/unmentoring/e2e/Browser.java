package org.unmentoring.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person's Chromium. Every page it looks at must please axe, and fit a window 320 px wide. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;
    private boolean scripts = true;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Leaves the test out where there is no browser, unless UNMENTORING_E2E_BROWSER=required. */
    static Browser open() {
        var chromium = program("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
        var chromedriver = program("chromedriver");
        if (chromium.isEmpty() || chromedriver.isEmpty()) {
            var missing = "No Chromium with its chromedriver was found: the steps in the browser are left out.";
            if ("required".equals(System.getenv("UNMENTORING_E2E_BROWSER"))) {
                throw new AssertionError(missing);
            }
            abort(missing);
        }
        var options = new ChromeOptions()
                .setBinary(chromium.get())
                .addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu");
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.get())
                .build();
        var driver = new ChromeDriver(service, options);
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60));
        return new Browser(driver);
    }

    /** As somebody whose browser runs no page's scripts; axe is one, so it looks at these pages in other browsers. */
    static Browser withoutScripts() {
        var browser = open();
        browser.driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        browser.scripts = false;
        return browser;
    }

    private static Optional<File> program(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Path::toFile)
                .findFirst();
    }

    Browser visit(String url) {
        driver.get(url);
        return looked();
    }

    Browser type(String field, String text) {
        var input = driver.findElement(By.name(field));
        if (!"file".equals(input.getDomAttribute("type"))) {
            input.clear();
        }
        input.sendKeys(text);
        return this;
    }

    Browser choose(String id) {
        driver.findElement(By.id(id)).click();
        return this;
    }

    /** What leads to another page. A click may return before the browser has left this one. */
    Browser press(By button) {
        var left = driver.findElement(By.tagName("html"));
        driver.findElement(button).click();
        new WebDriverWait(driver, PATIENCE).until(it -> isGone(left));
        return looked();
    }

    /** While a page goes, the driver may know its parts no more without calling them stale: any refusal to look at one says so. */
    private static boolean isGone(WebElement part) {
        try {
            part.isEnabled();
            return false;
        } catch (WebDriverException e) {
            return true;
        }
    }

    /** What changes the page at hand. */
    Browser touch(By button) {
        driver.findElement(button).click();
        return looked();
    }

    /** The main button of the page's own form, not the one that signs out. */
    Browser send() {
        return press(By.cssSelector("main form button[type=submit]"));
    }

    String heading() {
        return driver.findElement(By.cssSelector("main h1")).getText();
    }

    String language() {
        return driver.findElement(By.tagName("html")).getDomAttribute("lang");
    }

    String text() {
        return driver.findElement(By.tagName("main")).getText();
    }

    List<List<String>> table() {
        return driver.findElements(By.cssSelector("main table tbody tr")).stream()
                .map(row -> row.findElements(By.cssSelector("th, td")).stream()
                        .map(cell -> cell.getText())
                        .toList())
                .toList();
    }

    /** Waits until the page's film shows; then the page must still please axe, with what the film has put there. */
    Browser awaitFilm() {
        new WebDriverWait(driver, PATIENCE).until(it -> !it.findElements(By.cssSelector("[data-film][data-ready]"))
                .isEmpty());
        return looked();
    }

    /** What a part of the film says. */
    String film(String part) {
        return driver.findElement(By.cssSelector("[data-part='" + part + "']")).getText();
    }

    /** As from a keyboard, to whatever has the focus. */
    Browser keys(By focus, CharSequence... keys) {
        driver.findElement(focus).sendKeys(keys);
        return this;
    }

    /** Of the page at hand, the address that the first such link leads to. */
    String link(String css) {
        return driver.findElement(By.cssSelector(css)).getDomProperty("href");
    }

    /**
     * Wide in light and narrow in dark, so that two looks see both sizes and both sets of colours; of a Welsh page one is enough,
     * since it differs in its words only. Naturally wide things may scroll inside themselves; the page as a whole may not.
     */
    private Browser looked() {
        awaitPage();
        width(1280, 900);
        if (!"cy".equals(language())) pleasesAxe();
        width(320, 700);
        dark(true);
        assertThat((Long) driver.executeScript("return document.documentElement.scrollWidth"))
                .as("width of %s in a window of 320 px", driver.getCurrentUrl())
                .isLessThanOrEqualTo(320L);
        pleasesAxe();
        dark(false);
        width(1280, 900);
        return this;
    }

    /** Between two pages there is a moment in which the browser has none. */
    private void awaitPage() {
        new WebDriverWait(driver, PATIENCE)
                .until(it -> !it.findElements(By.tagName("html")).isEmpty()
                        && "complete".equals(driver.executeScript("return document.readyState")));
    }

    private void dark(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    private void width(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    private void pleasesAxe() {
        if (!scripts) return;
        var violations = new AxeBuilder().analyze(driver).getViolations();
        assertThat(violations.stream().map(Browser::described).collect(Collectors.joining("\n")))
                .as("what axe finds wrong on %s", driver.getCurrentUrl())
                .isEmpty();
    }

    private static String described(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    void keepPicture(String name, int width) {
        keepPicture(name, width, false);
        if (width < 400) keepPicture(name + "-dark", width, true);
    }

    private void keepPicture(String name, int width, boolean dark) {
        try {
            dark(dark);
            width(width, 900);
            var pictures = Files.createDirectories(Path.of("target", "pictures"));
            var height = ((Number) driver.executeScript("return document.documentElement.scrollHeight")).intValue();
            width(width, Math.min(height, 4000));
            Files.write(pictures.resolve(name + "-" + width + ".png"), driver.getScreenshotAs(OutputType.BYTES));
            dark(false);
            width(1280, 900);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
