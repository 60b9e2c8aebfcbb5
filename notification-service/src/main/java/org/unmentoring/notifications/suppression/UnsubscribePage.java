package org.unmentoring.notifications.suppression;

/** What a browser shows behind the link, in both languages, for nobody knows here who reads. Nothing in it comes from outside. */
final class UnsubscribePage {
    static final String ASK = page("""
            <h1>Stop these mails</h1>
            <p>We will send you no more introductions, questions or reminders. You can still sign in.</p>
            <h1 lang="cy">Atal y negeseuon hyn</h1>
            <p lang="cy">Ni fyddwn yn anfon rhagor o gyflwyniadau, cwestiynau na nodiadau atgoffa atoch. Gallwch fewngofnodi o hyd.</p>
            <form method="post"><button>Stop these mails / <span lang="cy">Atal y negeseuon hyn</span></button></form>""");

    static final String DONE = page("""
            <h1>Done</h1>
            <p>We will send you no more of these mails. To get them again, sign up once more or ask your organiser.</p>
            <h1 lang="cy">Wedi’i wneud</h1>
            <p lang="cy">Ni fyddwn yn anfon rhagor o’r negeseuon hyn atoch. I’w cael eto, cofrestrwch unwaith yn rhagor neu gofynnwch i’ch trefnydd.</p>""");

    private UnsubscribePage() {}

    private static String page(String words) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta name="robots" content="noindex">
                <title>Mails from UnMentoring</title>
                </head>
                <body>
                <main>
                %s
                </main>
                </body>
                </html>
                """.formatted(words);
    }
}
