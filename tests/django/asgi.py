"""A Django project of one file around the consumer that the book shows. Who names a user in the address is one.

    python -m daphne -p 8123 asgi:application
"""

import importlib.util
import pathlib
import sys
import types
from urllib.parse import parse_qs

import django
from django.conf import settings

settings.configure(
    SECRET_KEY="only for tests",
    ALLOWED_HOSTS=["*"],
    CHANNEL_LAYERS={"default": {"BACKEND": "channels.layers.InMemoryChannelLayer"}},
    INSTALLED_APPS=["channels"],
)
django.setup()

from channels.routing import ProtocolTypeRouter, URLRouter  # noqa: E402

# The files are read where the book has them, as the modules of an app named `call`.
FOLDER = pathlib.Path(__file__).parents[2] / "src" / "content" / "django"
package = types.ModuleType("call")
package.__path__ = [str(FOLDER)]
sys.modules["call"] = package
for name in ("consumers", "routing"):
    spec = importlib.util.spec_from_file_location(f"call.{name}", FOLDER / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[f"call.{name}"] = module
    spec.loader.exec_module(module)


class User:
    def __init__(self, name):
        self.is_authenticated = name is not None


class NamedUsers:
    """Stands in for AuthMiddlewareStack: `?user=ann` is somebody, an address without it is nobody."""

    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        names = parse_qs(scope["query_string"].decode()).get("user", [None])
        return await self.app({**scope, "user": User(names[0])}, receive, send)


application = ProtocolTypeRouter(
    {"websocket": NamedUsers(URLRouter(sys.modules["call.routing"].websocket_urlpatterns))}
)
