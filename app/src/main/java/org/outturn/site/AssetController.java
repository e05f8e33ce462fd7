package org.outturn.site;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Assets;
import org.outturn.design.Brand;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.server.ResponseStatusException;

/// Style sheets, scripts and the icon. Each address holds a hash of its content, so browsers may keep them for a year.
@Controller
class AssetController {
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @GetMapping("/assets/{version:[0-9a-f]{12}}/{name}")
    ResponseEntity<byte[]> asset(
            @PathVariable String version,
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false)
                    @Nullable String accepts) {
        var asset =
                Assets.find(name)
                        .filter(_ -> version.equals(Assets.folder()))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean gzip = accepts != null && accepts.contains("gzip");
        var answer =
                ResponseEntity.ok()
                        .cacheControl(FOR_GOOD)
                        .varyBy(HttpHeaders.ACCEPT_ENCODING)
                        .contentType(MediaType.parseMediaType(asset.type() + ";charset=UTF-8"));
        if (gzip) {
            answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return answer.body(asset.bytes(gzip));
    }

    @GetMapping("/assets/brand/{name}")
    ResponseEntity<byte[]> brand(@PathVariable String name) {
        var brand =
                Brand.named(name)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .cacheControl(FOR_GOOD)
                .contentType(MediaType.parseMediaType("text/css;charset=UTF-8"))
                .body(brand.css().getBytes(StandardCharsets.UTF_8));
    }
}
