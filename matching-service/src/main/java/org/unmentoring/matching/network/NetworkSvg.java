package org.unmentoring.matching.network;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import org.unmentoring.matching.export.Rendering;

@Provider
@Produces("image/svg+xml")
public class NetworkSvg extends Rendering<Network> {

    public NetworkSvg() {
        super(Network.class, (network, words) -> new NetworkPicture(network, words).text());
    }
}
