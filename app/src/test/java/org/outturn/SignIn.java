package org.outturn;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/// Signs somebody in as a browser would, through the form.
public final class SignIn {
    /// Of everybody in the tests.
    public static final String PASSWORD = "correct horse battery staple";

    private SignIn() {}

    public static MockHttpSession as(MockMvc web, String name) throws Exception {
        return as(web, name, PASSWORD);
    }

    public static MockHttpSession as(MockMvc web, String name, String password) throws Exception {
        var done =
                web.perform(
                                post("/sign-in")
                                        .with(csrf())
                                        .param("name", name)
                                        .param("password", password))
                        .andReturn();
        if (done.getRequest().getSession() instanceof MockHttpSession session) {
            return session;
        }
        throw new AssertionError("no session was begun");
    }
}
