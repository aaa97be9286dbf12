from django.urls import re_path

from .consumers import SignalingConsumer

# ko: AuthMiddlewareStack과 AllowedHostsOriginValidator로 감싸서 쓰세요.
# en: Wrap these in AuthMiddlewareStack and AllowedHostsOriginValidator.
websocket_urlpatterns = [
    re_path(r"^ws/call/(?P<room>[\w-]{1,64})/$", SignalingConsumer.as_asgi()),
]
