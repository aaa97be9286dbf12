"""The view of the book that issues TURN credentials: writes what it makes of one user at one moment, as JSON.

Uses Django where it is installed. Elsewhere the five names that the file imports are stood in for, so that its own code,
which needs Python alone, runs all the same.
"""

import importlib.util
import json
import pathlib
import sys
import types

sys.dont_write_bytecode = True
SECRET, URLS = "north", ["turn:turn.example.com:3478"]
NOW = 1_700_000_000.9


class Response:
    def __init__(self, data, status=200):
        self.content, self.status_code = json.dumps(data).encode(), status


def stand_in():
    parts = {
        "django.conf": {"settings": types.SimpleNamespace(TURN_SECRET=SECRET, TURN_URLS=URLS)},
        "django.http": {"JsonResponse": Response},
        "django.views.decorators.cache": {"never_cache": lambda view: view},
        "django.views.decorators.http": {"require_GET": lambda view: view},
    }
    for name in ("django", "django.views", "django.views.decorators"):
        sys.modules[name] = types.ModuleType(name)
    for name, members in parts.items():
        sys.modules[name] = module = types.ModuleType(name)
        vars(module).update(members)


try:
    from django.conf import settings
    from django.test import RequestFactory

    settings.configure(TURN_SECRET=SECRET, TURN_URLS=URLS)
    IS_DJANGO = True
except ModuleNotFoundError:
    stand_in()
    IS_DJANGO = False

FILE = pathlib.Path(__file__).parents[2] / "src" / "content" / "django" / "turn_credentials.py"
spec = importlib.util.spec_from_file_location("turn_credentials", FILE)
view = importlib.util.module_from_spec(spec)
spec.loader.exec_module(view)
view.time = types.SimpleNamespace(time=lambda: NOW)


def request(method, user):
    made = getattr(RequestFactory(), method)("/") if IS_DJANGO else types.SimpleNamespace()
    made.user = user
    return made


def asked_by(user):
    response = view.ice_servers(request("get", user))
    if IS_DJANGO:
        assert "no-store" in response["Cache-Control"]
        assert view.ice_servers(request("post", user)).status_code == 405
    return {"status": response.status_code, "body": json.loads(response.content)}


json.dump(
    {
        "signedIn": asked_by(types.SimpleNamespace(is_authenticated=True, pk=42)),
        "stranger": asked_by(types.SimpleNamespace(is_authenticated=False, pk=None)),
    },
    sys.stdout,
)
