package org.unmentoring.web.network;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.unmentoring.web.matching.PublicNetwork;
import org.unmentoring.web.matching.StoredPublication;
import org.unmentoring.web.organise.Organised;
import org.unmentoring.web.participants.Programme;

@CheckedTemplate(basePath = "network")
class NetworkPages {
    static native TemplateInstance network(
            Organised programme, NetworkView network, View view, StoredPublication publication, String frame);

    static native TemplateInstance open(Programme programme, PublicNetwork network);

    static native TemplateInstance embed(Programme programme, PublicNetwork network);

    private NetworkPages() {}
}
