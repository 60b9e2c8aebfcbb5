package org.unmentoring.web.secondfactor;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/**
 * A picture for a phone's camera, drawn in the page itself: an image of its own would be one more address with a secret.
 *
 * @param size of its square, in modules
 * @param path of its dark modules, as SVG writes it
 */
record QrCode(int size, String path) {
    /** As ISO 18004 wants it around a code. */
    private static final int QUIET = 4;

    static QrCode of(String text) {
        try {
            var modules =
                    new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET));
            return new QrCode(modules.getWidth(), dark(modules));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    private static String dark(BitMatrix modules) {
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++)
            for (int x = 0; x < modules.getWidth(); x++)
                if (modules.get(x, y))
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        return path.toString();
    }
}
