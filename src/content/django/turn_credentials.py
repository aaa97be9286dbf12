import base64
import hashlib
import hmac
import time

from django.conf import settings
from django.http import JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

# ko: 이 시간 안에 연결을 시작해야 해요.
# en: Within this time a connection has to begin.
LIFETIME_S = 60 * 60


def credentials_for(user_id, secret, now):
    # ko: coturn은 콜론 앞의 숫자를 만료 시각(초)으로 읽어요.
    # en: coturn reads what is before the colon as the expiry, in s.
    username = f"{int(now) + LIFETIME_S}:{user_id}"
    digest = hmac.new(
        secret.encode(), username.encode(), hashlib.sha1
    ).digest()
    return {
        "username": username,
        "credential": base64.b64encode(digest).decode(),
    }


@require_GET
@never_cache
def ice_servers(request):
    # ko: fetch에는 로그인 페이지로 보내는 응답보다 401이 나아요.
    # en: fetch is served better by a 401 than by a login page.
    if not request.user.is_authenticated:
        return JsonResponse({"iceServers": []}, status=401)
    account = credentials_for(
        request.user.pk, settings.TURN_SECRET, time.time()
    )
    return JsonResponse(
        {"iceServers": [{"urls": settings.TURN_URLS, **account}]}
    )
