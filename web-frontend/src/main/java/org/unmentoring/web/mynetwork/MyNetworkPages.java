package org.unmentoring.web.mynetwork;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "mynetwork")
class MyNetworkPages {
    static native TemplateInstance network(MyNetwork network);

    private MyNetworkPages() {}
}
